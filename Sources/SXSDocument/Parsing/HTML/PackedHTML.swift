/// The raw HTML of a document without the text around it, ready for libxml2.
///
/// libxml2 is handed what Markdown calls HTML and nothing else: prose such as `` `<script>` `` would make it lose
/// whatever follows, differently from version to version. Every byte can be traced back to the file.
struct PackedHTML {
  /// The HTML.
  private(set) var bytes: ContiguousArray<UInt8> = []

  /// The file ranges of tags that have too many attributes to be handed on.
  private(set) var overloaded: [SourceRange] = []

  /// The file ranges of comments that are still open at the end of their block.
  private(set) var unclosedComments: [SourceRange] = []

  /// The number of bytes of the file.
  private let fileEnd: Int

  /// Where runs of bytes that stand together in the file begin, here and there.
  private var pieces: ContiguousArray<(packed: Int32, file: Int32)> = []

  /// Packs what Markdown calls HTML.
  init(_ events: ContiguousArray<MarkdownEvent>, of text: ContiguousArray<UInt8>) {
    var blockStart: Int?
    fileEnd = text.count
    bytes.reserveCapacity(text.count / 2)
    pieces.reserveCapacity(events.count / 4)
    for event in events {
      switch event.kind {
      case .text where event.type == MarkdownText.html:
        let start = bytes.count
        append(event.range, of: text)
        if blockStart == nil, !Self.isHarmlessTag(event.range, of: text) {
          disarm(from: start, isBlock: false)
        }
      case .enterBlock where event.type == MarkdownBlock.html:
        blockStart = bytes.count
      case .leaveBlock where event.type == MarkdownBlock.html:
        if let start = blockStart { disarm(from: start, isBlock: true) }
        blockStart = nil
      default:
        break
      }
    }
  }

  /// A place among the pieces: offsets are asked for from front to back, so that the next one is near the last.
  struct Cursor {
    /// The index of a piece.
    fileprivate var piece = 0
    /// Its bytes, the last line end included.
    fileprivate var bytes = 0..<0
    /// How far behind they stand in the file.
    fileprivate var shift = 0
  }

  /// The offset in the file of a byte of ``bytes``.
  func fileOffset(_ packed: Int, _ cursor: inout Cursor) -> Int {
    if !cursor.bytes.contains(packed) { move(&cursor, to: packed) }
    // The last line of a block has an end here, even where the file stops without one.
    return min(fileEnd, packed + cursor.shift)
  }

  /// Moves a cursor to the piece that holds a byte.
  private func move(_ cursor: inout Cursor, to packed: Int) {
    guard !pieces.isEmpty else { return }
    while cursor.piece + 1 < pieces.count, Int(pieces[cursor.piece + 1].packed) <= packed {
      cursor.piece += 1
    }
    while cursor.piece > 0, Int(pieces[cursor.piece].packed) > packed { cursor.piece -= 1 }
    let (start, file) = pieces[cursor.piece]
    let next = cursor.piece + 1
    cursor.bytes = Int(start)..<(next < pieces.count ? Int(pieces[next].packed) : bytes.count)
    cursor.shift = Int(file - start)
  }

  /// The range in the file of a range of ``bytes``.
  func fileRange(_ start: Int, _ end: Int, _ cursor: inout Cursor) -> SourceRange {
    let first = fileOffset(start, &cursor)
    if end <= cursor.bytes.upperBound { return SourceRange(first, min(fileEnd, first + end - start)) }
    return SourceRange(first, end > start ? min(fileEnd, fileOffset(end - 1, &cursor) + 1) : first)
  }

  /// The range in the file of a range of ``bytes`` that is asked for out of order.
  func fileRange(_ start: Int, _ end: Int) -> SourceRange {
    var cursor = Cursor()
    cursor.piece = Swift.max(0, pieces.partitioningIndex { Int($0.packed) > start } - 1)
    return fileRange(start, end, &cursor)
  }

  /// Adds a range of the file, or for `nil` the line end that md4c puts behind a line of a block.
  private mutating func append(_ range: SourceRange?, of text: ContiguousArray<UInt8>) {
    guard let range else {
      // The line end of the file stands there too, if the line was not cut short.
      bytes.append(UInt8(ascii: "\n"))
      return
    }
    let end = pieces.last.map { Int($0.file) + bytes.count - Int($0.packed) } ?? 0
    if range.start != end || pieces.isEmpty {
      pieces.append((packed: Int32(bytes.count), file: Int32(range.start)))
    }
    bytes.append(range, of: text)
  }

  /// Whether the HTML in a range of the file is a tag that needs no look: almost all are.
  ///
  /// Outside of blocks Markdown hands over tags one by one, and one that is short cannot have too many attributes.
  private static func isHarmlessTag(_ range: SourceRange?, of text: ContiguousArray<UInt8>) -> Bool {
    guard let range, range.count < 2 * Document.maximumNesting else { return false }
    return text.holds("<span", at: range.start) || text.holds("</span", at: range.start)
  }

  /// Takes from the HTML behind `start` what makes libxml2 skip or stumble, without moving a byte.
  private mutating func disarm(from start: Int, isBlock: Bool) {
    var index = start
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if next == UInt8(ascii: "!"), bytes.holds("<!--", at: index) {
        index = skipComment(at: index, isBlock: isBlock)
      } else if next.isLetterASCII || next == UInt8(ascii: "/") && isLetter(at: index + 2) {
        index = disarmTag(at: index)
      } else {
        // A declaration, a processing instruction, `</1>` or a lone `<`: read differently by each version of libxml2.
        bytes[index] = UInt8(ascii: " ")
        index += 1
      }
    }
  }

  private func isLetter(at index: Int) -> Bool { index < bytes.count && bytes[index].isLetterASCII }

  /// The offset behind the comment at `start`; closes it at the end of its block if the document does not.
  private mutating func skipComment(at start: Int, isBlock: Bool) -> Int {
    var index = start + 4
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == UInt8(ascii: "-"),
        bytes[index - 2] == UInt8(ascii: "-")
      {
        // `<!-->` and `<!--->` are comments to a browser, and not to libxml2 2.9, for which they begin one.
        if index < start + 6 { for offset in start...index { bytes[offset] = UInt8(ascii: " ") } }
        return index + 1
      }
      index += 1
    }
    if isBlock {
      unclosedComments.append(fileRange(start, bytes.count))
      bytes.append(contentsOf: "-->".utf8)
    }
    return bytes.count
  }

  /// The offset behind the tag at `start`.
  ///
  /// The content of elements such as `script` is no markup for an HTML parser, so that one of them in a sentence would
  /// hide the rest of the document: their names are changed. A tag with too many attributes is blanked.
  private mutating func disarmTag(at start: Int) -> Int {
    let nameStart = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    var index = nameStart
    while index < bytes.count, bytes[index].isLetterASCII || bytes[index].isDigitASCII { index += 1 }
    let name = nameStart..<index
    if name.count >= 3, !bytes.spells("span", name), isRawText(name) { bytes[nameStart] = UInt8(ascii: "x") }
    var attributes = 0
    index = skip(from: index) { $0.isWhiteSpaceASCII || $0 == UInt8(ascii: "/") }
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      attributes += 1
      index = skip(from: skipAttribute(at: index)) { $0.isWhiteSpaceASCII || $0 == UInt8(ascii: "/") }
    }
    if attributes > Document.maximumNesting {
      overloaded.append(fileRange(start, min(index + 1, bytes.count)))
      for offset in start..<min(index + 1, bytes.count) { bytes[offset] = UInt8(ascii: " ") }
    }
    return index
  }

  /// The offset behind the attribute at `start`, its value included; libxml2 needs no blank between two of them.
  private func skipAttribute(at start: Int) -> Int {
    var index = skip(from: start + 1) { !$0.endsAttributeName }
    let equals = skip(from: index, while: \.isWhiteSpaceASCII)
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return index }
    index = skip(from: equals + 1, while: \.isWhiteSpaceASCII)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return skip(from: index) { !$0.isWhiteSpaceASCII && $0 != UInt8(ascii: ">") }
    }
    let quote = bytes[index]
    return min(bytes.count, skip(from: index + 1) { $0 != quote } + 1)
  }

  private func skip(from start: Int, while isSkipped: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, isSkipped(bytes[index]) { index += 1 }
    return index
  }

  private func isRawText(_ name: Range<Int>) -> Bool {
    for element in Self.rawTextElements where bytes.spells(element, name) { return true }
    return false
  }

  /// The elements whose content is text to an HTML parser, in any version of the standard.
  private static let rawTextElements: [StaticString] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
    "select", "template", "svg", "math", "frameset", "head", "html", "body",
  ]
}
