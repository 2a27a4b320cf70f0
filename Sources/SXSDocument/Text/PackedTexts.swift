/// Texts that lie one behind the other in one piece of memory.
///
/// A repository has tens of thousands of anchors; as an object of its own, each takes several times what it says.
public struct PackedTexts: Sendable {
  /// Where each text starts, in ``width`` bytes each, and behind that the texts.
  private let bytes: [UInt8]

  /// The number of bytes that say where a text starts; the lowest is the first.
  private static let width = 4

  /// Texts in their order.
  init(_ texts: [ByteString]) {
    guard !texts.isEmpty else {
      bytes = []
      return
    }
    let head = texts.count * Self.width
    var packed: [UInt8] = []
    packed.reserveCapacity(texts.reduce(head) { $0 + $1.count })
    var start = head
    for text in texts {
      for place in 0..<Self.width { packed.append(UInt8(truncatingIfNeeded: start >> (8 * place))) }
      start += text.count
    }
    for text in texts { packed += text.bytes }
    bytes = packed
  }

  /// Whether one of the texts is `text`, if they are sorted.
  func sortedContains(_ text: ByteString) -> Bool {
    let index = indices.partitioningIndex { !self.bytes(of: $0).lexicographicallyPrecedes(text.bytes) }
    return index < count && bytes(of: index).elementsEqual(text.bytes)
  }

  /// Where a text starts; the end of all texts for the index behind the last one.
  private func start(_ index: Int) -> Int {
    guard index < count else { return bytes.count }
    return word(index)
  }

  private func word(_ index: Int) -> Int {
    (0..<Self.width).reduce(0) { $0 | Int(bytes[index * Self.width + $1]) << (8 * $1) }
  }

  private func bytes(of index: Int) -> ArraySlice<UInt8> { bytes[start(index)..<start(index + 1)] }
}

extension PackedTexts: RandomAccessCollection {
  /// The index of the first text.
  public var startIndex: Int { 0 }

  /// The index behind the last text.
  public var endIndex: Int { bytes.isEmpty ? 0 : word(0) / Self.width }

  /// A text.
  public subscript(index: Int) -> ByteString { ByteString(bytes(of: index)) }
}
