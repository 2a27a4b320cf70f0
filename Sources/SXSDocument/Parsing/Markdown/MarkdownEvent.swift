import CMD4C

/// Something that md4c said of a text, in document order.
struct MarkdownEvent {
  enum Kind: UInt8 {
    case enterBlock, leaveBlock, enterSpan, leaveSpan, text
  }

  /// What was said.
  let kind: Kind
  /// The kind of block, span or text, as md4c numbers it; see ``MarkdownBlock``, ``MarkdownSpan``, ``MarkdownText``.
  let type: UInt8
  /// A heading's level; the byte of which a code block's fence is made, 0 if it has none; 1 for the line end behind a line
  /// of a block; the index of a destination in ``MarkdownParser/destinations`` that is no part of the text.
  let detail: Int32
  /// Where the text, or a link's destination, begins in the parsed buffer; -1 if it is no part of it.
  let start: Int32
  /// The number of bytes of the text or of the destination.
  let count: Int32

  /// The bytes in the parsed buffer; `nil` for what md4c made up, such as the line end behind a line of a block.
  var range: SourceRange? { start < 0 ? nil : SourceRange(Int(start), Int(start) + Int(count)) }

  /// The same, said of other bytes.
  func moved(to range: SourceRange) -> MarkdownEvent {
    MarkdownEvent(
      kind: kind, type: type, detail: detail, start: Int32(range.start), count: Int32(range.count))
  }
}

/// The blocks that md4c tells apart and the parser looks at.
enum MarkdownBlock {
  static let heading = UInt8(MD_BLOCK_H.rawValue)
  static let code = UInt8(MD_BLOCK_CODE.rawValue)
  static let html = UInt8(MD_BLOCK_HTML.rawValue)
  static let quote = UInt8(MD_BLOCK_QUOTE.rawValue)
  static let paragraph = UInt8(MD_BLOCK_P.rawValue)
  static let headCell = UInt8(MD_BLOCK_TH.rawValue)
  static let cell = UInt8(MD_BLOCK_TD.rawValue)
}

/// The spans that md4c tells apart and the parser looks at.
enum MarkdownSpan {
  static let emphasis = UInt8(MD_SPAN_EM.rawValue)
  static let strong = UInt8(MD_SPAN_STRONG.rawValue)
  static let link = UInt8(MD_SPAN_A.rawValue)
  static let image = UInt8(MD_SPAN_IMG.rawValue)
  static let code = UInt8(MD_SPAN_CODE.rawValue)
  static let strikethrough = UInt8(MD_SPAN_DEL.rawValue)
}

/// The kinds of text that md4c tells apart and the parser looks at.
enum MarkdownText {
  static let entity = UInt8(MD_TEXT_ENTITY.rawValue)
  static let hardBreak = UInt8(MD_TEXT_BR.rawValue)
  static let softBreak = UInt8(MD_TEXT_SOFTBR.rawValue)
  static let code = UInt8(MD_TEXT_CODE.rawValue)
  static let html = UInt8(MD_TEXT_HTML.rawValue)
}
