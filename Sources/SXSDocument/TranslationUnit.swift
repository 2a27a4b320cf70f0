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
  init?(_ text: ContiguousArray<UInt8>, _ range: SourceRange) {
    // Five digits, a hyphen, and three digits at least.
    guard range.count >= 9 else { return nil }
    var prefix: UInt32 = 0
    for offset in range.start..<range.start + 5 {
      let digit = text[offset]
      guard digit.isLowercaseHexDigit else { return nil }
      prefix = prefix << 4 | UInt32(digit.isDigitASCII ? digit &- 0x30 : digit &- 0x57)
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

/// One side of a unit: a span with an id, and the text in it.
public struct Segment: Sendable {
  /// The start tag, `<span data-ttu-id="…">` or `<span data-stu-id="…">`.
  public let tag: SourceRange

  /// The value of the id attribute, without its quotes.
  public let idRange: SourceRange

  /// The id, or `nil` if it does not follow the grammar.
  public let id: UnitID?

  /// What stands between the tags.
  public let content: SourceRange

  /// The kinds of characters in the content.
  public internal(set) var characters: Characters = []

  /// The indices in ``View/inlines`` of the inlines of the content, in the segment's own view.
  public internal(set) var inlines = 0..<0

  /// The indices in ``View/links`` of the links, images and inclusions that begin in the content.
  public internal(set) var links = 0..<0

  /// The end tag, or an empty range behind the content if there is none.
  public let endTag: SourceRange

  /// The tags and what is between them.
  public var range: SourceRange { tag.union(endTag) }
}

/// A translation unit: a sentence in the target language and the sentence it was translated from.
public struct TranslationUnit: Sendable {
  /// The translation (`data-ttu-id`), if it is there.
  public internal(set) var target: Segment?

  /// What was translated (`data-stu-id`), if it is there.
  public internal(set) var source: Segment?

  /// From the first byte of the first tag to the last byte of the last one.
  public let range: SourceRange

  /// Whether a fault of the unit's own tags was reported (``Document/faults``), so that its bounds are a guess.
  public let isMalformed: Bool

  /// Whether the unit could be read only after escaped quotes in its tags had been undone.
  public let isRecovered: Bool
}
