/// Lets equal texts share one copy: documents of a repository link to the same files and have the same dates.
///
/// Remembers only the latest text for each of some hashes, so that it stays small however many there are.
public struct ByteStringPool: Sendable {
  private var slots: [ByteString?]

  /// An empty pool.
  public init() { slots = Array(repeating: nil, count: 4096) }

  /// The text, or an equal one that was asked for before.
  mutating func shared(_ text: ByteString) -> ByteString {
    let slot = text.hashValue & (slots.count - 1)
    if let known = slots[slot], known == text { return known }
    slots[slot] = text
    return text
  }
}
