/// The id of a unit: five hex digits that are the same in a whole file, and a number.
///
/// The grammar is `[0-9a-f]{5}-p?[0-9]{3,9}`; no other id was seen in 4.26 million units. Ids with a `p` name whole
/// paragraphs and are numbered by themselves.
public struct UnitID: Hashable, Sendable {
  /// The number of bytes of the longest id: five digits, `-p`, and nine more.
  package static let maximumLength = 16

  /// The five hex digits as a number.
  public let prefix: UInt32

  /// Whether the unit is a paragraph unit (`8620a-p112`).
  public let isParagraph: Bool

  /// The number behind the hyphen.
  public let number: UInt32

  /// The id that `bytes` spell, or `nil` if they do not follow the grammar.
  public init?(_ bytes: some Collection<UInt8>) {
    self.init(ContiguousArray(bytes), SourceRange(0, bytes.count))
  }

  /// The id that a range of a text spells.
  init?(_ text: borrowing ContiguousArray<UInt8>, _ range: SourceRange) {
    // Five digits, a hyphen, and three digits at least.
    guard range.count >= 9 else { return nil }
    var prefix: UInt32 = 0
    for offset in range.start..<range.start + 5 {
      guard let digit = text[offset].valueAsLowercaseHexDigit else { return nil }
      prefix = prefix << 4 | UInt32(digit)
    }
    guard text[range.start + 5] == UInt8(ascii: "-") else { return nil }
    isParagraph = text[range.start + 6] == UInt8(ascii: "p")
    let first = range.start + (isParagraph ? 7 : 6)
    guard (3...9).contains(range.end - first) else { return nil }
    var number: UInt32 = 0
    for offset in first..<range.end {
      guard text[offset].isDigitASCII else { return nil }
      number = number * 10 + UInt32(text[offset] &- 0x30)
    }
    self.prefix = prefix
    self.number = number
  }
}
