/// The text of a woven file as the parsers read it: of the same length as the file, with what would mislead them mended.
///
/// Almost every file is read as it is. Three faults of the weave are known that hide units from any parser:
///
/// - quotes in tags that were escaped (`data-ttu-id="a956f-123&quot;>`), 26 files in 13,200;
/// - a lone backtick in a sentence, which Markdown pairs with one of another segment, so that the tags between them
///   become code. Neither of the two published pages has that code;
/// - a backslash at the end of a segment, which escapes the end tag behind it.
struct WovenText {
  /// The text with escaped quotes in tags mended.
  private(set) var text: ContiguousArray<UInt8>

  /// The text for finding the tags: lone backticks, and backslashes at the end of a segment, are gone, too.
  private(set) var calmed: ContiguousArray<UInt8>

  /// The tags whose quotes were mended, in order.
  private(set) var mendedTags: [SourceRange] = []

  /// The escaped quotes in them, in order.
  private(set) var mendedQuotes: [SourceRange] = []

  /// The woven text in a range of a file.
  init(_ bytes: ContiguousArray<UInt8>, body: SourceRange) {
    text = bytes
    calmed = bytes
    for offset in ByteSearch.offsets(of: "&quot;", rare: 0, in: bytes, body) { mendQuote(at: offset, body) }
    if !mendedTags.isEmpty { calmed = text }
    for offset in ByteSearch.offsets(of: "\\</span><", rare: 0, in: bytes, body)
    where Self.segmentEnds.contains(where: { bytes.holds($0, at: offset + 1) }) {
      calmed[offset] = UInt8(ascii: "x")
    }
  }

  /// What follows the text of a target, and of a source.
  private static let segmentEnds: [StaticString] = ["</span><span class=\"sxs-lookup\">", "</span></span>"]

  /// Mends the escaped quote at an offset, if it stands in a tag that the translation system writes.
  private mutating func mendQuote(at offset: Int, _ body: SourceRange) {
    var start = offset
    // The longest such tag seen is a heading's anchor with 139 bytes.
    let first = max(body.start, offset - 512)
    let last = min(body.end, offset + 512)
    while start > first, text[start] != UInt8(ascii: "<"), text[start] != UInt8(ascii: ">") { start -= 1 }
    guard Self.tagStarts.contains(where: { text.holds($0, at: start) }) else { return }
    var end = offset + 6
    while end < last, text[end] != UInt8(ascii: ">"), !text[end].isLineEnd { end += 1 }
    guard end < last, text[end] == UInt8(ascii: ">") else { return }
    let isOpening = text[offset - 1] == UInt8(ascii: "=")
    guard isOpening || offset + 6 == end || text[offset + 6].isWhiteSpaceASCII else { return }
    // White space is legal before an opening and behind a closing quote, so that nothing moves.
    for index in offset..<offset + 6 { text[index] = UInt8(ascii: " ") }
    text[isOpening ? offset + 5 : offset] = UInt8(ascii: "\"")
    mendedQuotes.append(SourceRange(offset, offset + 6))
    let tag = SourceRange(start, end + 1)
    if mendedTags.last != tag { mendedTags.append(tag) }
  }

  private static let tagStarts: [StaticString] = [
    "<span data-ttu-id=", "<span data-stu-id=", "<span class=", "<a name=",
  ]

  /// Removes the backticks of code spans that begin in one segment and end in another.
  ///
  /// - Returns: Whether there were any, so that the text has to be read again.
  mutating func calm(_ structure: WeaveStructure) -> Bool {
    var found = false
    for start in structure.codeSpans {
      var code: SourceRange?
      for event in structure.events[(start + 1)...] {
        if event.kind != .text { break }
        if let range = event.range { code = code?.union(range) ?? range }
      }
      if let code, isWoven(code) {
        blankBackticks(around: code)
        found = true
      }
    }
    return found
  }

  /// Whether code holds an id and an end tag of a span that begins outside: it is made of parts of different segments.
  private func isWoven(_ code: SourceRange) -> Bool {
    guard ByteSearch.first("tu-id", rare: 2, in: calmed, code) != nil else { return false }
    var depth = 0
    for offset in code.start..<code.end where calmed[offset] == UInt8(ascii: "<") {
      if calmed.holds("</span>", at: offset) { depth -= 1 }
      if calmed.holds("<span ", at: offset) { depth += 1 }
      if depth < 0 { return true }
    }
    // One that begins between segments and ends within one holds a start tag and text behind it.
    return depth > 0 && calmed[code.end - 1] != UInt8(ascii: ">")
  }

  private mutating func blankBackticks(around code: SourceRange) {
    // Markdown takes one blank or line end off each side of the code.
    var start = code.start - 1
    while start > 0, calmed[start].isWhiteSpaceASCII { start -= 1 }
    while start >= 0, calmed[start] == UInt8(ascii: "`") {
      calmed[start] = UInt8(ascii: "x")
      start -= 1
    }
    var end = code.end
    while end < calmed.count, calmed[end].isWhiteSpaceASCII { end += 1 }
    while end < calmed.count, calmed[end] == UInt8(ascii: "`") {
      calmed[end] = UInt8(ascii: "x")
      end += 1
    }
  }
}
