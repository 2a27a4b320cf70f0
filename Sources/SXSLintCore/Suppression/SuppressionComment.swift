public import SXSDocument

/// A comment in a document that asks not to report something of the next line.
///
///     <!-- sxslint-disable-next-line untranslated: the name of a product -->
///
/// In YAML, where there are no such comments, a line `# sxslint-disable-next-line …` is the same.
public struct SuppressionComment: Sendable {
  /// The name of a rule as it stands in a comment.
  public struct Name: Sendable {
    /// The name.
    public let text: String
    /// Where it stands.
    public let range: SourceRange
  }

  /// What a comment begins with.
  static let keyword = "sxslint-disable-next-line"

  /// What begins like a suppression, so that a misspelt one does not go unnoticed.
  private static let stems = ["sxslint-", "sxslint:"].map { Array($0.utf8) }

  /// The bytes between the signs that open and close the comment, without white space at either end.
  public let range: SourceRange

  /// The first word, if it is not the one that suppressions begin with.
  public let unknownKeyword: Name?

  /// The rules that are named.
  public let names: [Name]

  /// What the suppression is for: from the end of the comment's line to the end of the next one that is neither blank
  /// nor a suppression itself, and to the end of the pairs or the field that begin in it.
  public let extent: SourceRange
}

extension SuppressionComment {
  /// The suppressions in a document, in order.
  static func all(in document: Document) -> [SuppressionComment] {
    let bytes = document.file.bytes
    let ranges =
      yamlComments(in: document)
      + (document.comments + droppedComments(in: document)).map { content(of: $0, bytes) }
    let suppressions = ranges.filter { range in
      let start = bytes[range.start..<range.end].prefix(8).map(\.lowercasedASCII)
      return stems.contains(start)
    }.sorted()
    guard !suppressions.isEmpty else { return [] }
    var extents = SuppressionExtents(of: suppressions, in: document)
    return suppressions.map { SuppressionComment($0, bytes, extent: extents.extent(of: $0)) }
  }

  private init(_ range: SourceRange, _ bytes: ContiguousArray<UInt8>, extent: SourceRange) {
    self.range = range
    self.extent = extent
    var end = range.start
    while end < range.end, !bytes[end].isWhiteSpaceASCII { end += 1 }
    let word = Name(SourceRange(range.start, end), bytes)
    unknownKeyword = word.text == Self.keyword ? nil : word
    guard unknownKeyword == nil else {
      names = []
      return
    }
    let stop = bytes[end..<range.end].firstIndex(of: UInt8(ascii: ":")) ?? range.end
    let list = bytes.trimmed(end, stop)
    names = bytes[list.start..<list.end].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: list.isEmpty
    )
    .map { Name(bytes.trimmed($0.startIndex, $0.endIndex), bytes) }
  }

  /// The comments behind the `|` at the end of a table's row.
  ///
  /// Markdown drops what stands there, as the head of the table has no such cell; whoever writes there means it all the
  /// same.
  private static func droppedComments(in document: Document) -> [SourceRange] {
    let bytes = document.file.bytes
    let blank = UInt8(ascii: " ")
    var row: Row?
    return ByteSearch.offsets(of: "<!--", rare: 1, in: bytes, document.body).compactMap { start in
      let content = bytes[start + 4..<document.body.end].drop { $0 == blank }
      guard content.starts(with: "sxslint".utf8) else { return nil }
      let word = content.startIndex
      if row.map({ $0.end < word }) ?? true { row = Row(bytes, at: word) }
      guard row?.isBehindCell(start, bytes) == true, let end = row?.commentEnd(behind: word, bytes),
        !document.comments.covers(start), !document.code.covers(start)
      else { return nil }
      return SourceRange(start, end)
    }
  }

  /// What stands between `<!--` and `-->`.
  private static func content(of comment: SourceRange, _ bytes: ContiguousArray<UInt8>) -> SourceRange {
    var (start, end) = (comment.start, comment.end)
    if bytes[start..<end].starts(with: "<!--".utf8) { start += 4 }
    if end - start >= 3, bytes[(end - 3)..<end].elementsEqual("-->".utf8) { end -= 3 }
    return bytes.trimmed(start, end)
  }

  /// What stands behind `#` in the lines of the front matter that begin with it and belong to no block of text.
  private static func yamlComments(in document: Document) -> [SourceRange] {
    guard let frontMatter = document.frontMatter,
      document.file.offset(of: UInt8(ascii: "#"), in: frontMatter.range) != nil
    else { return [] }
    let bytes = document.file.bytes
    let texts = frontMatter.fields.filter(\.isBlock).map(\.valueRange).sorted()
    var comments: [SourceRange] = []
    var start = frontMatter.range.start
    while start < frontMatter.range.end {
      let end = bytes[start..<frontMatter.range.end].firstIndex(where: \.isLineEnd) ?? frontMatter.range.end
      let line = bytes.trimmed(start, end)
      if !line.isEmpty, bytes[line.start] == UInt8(ascii: "#"), !texts.covers(line.start) {
        comments.append(bytes.trimmed(line.start + 1, line.end))
      }
      start = end + 1
    }
    return comments
  }
}

extension SuppressionComment.Name {
  fileprivate init(_ range: SourceRange, _ bytes: ContiguousArray<UInt8>) {
    text = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    self.range = range
  }
}

extension Field {
  fileprivate var isBlock: Bool {
    if case .scalar(_, .block) = value { true } else { false }
  }
}

/// A line that may be a table's row, with what is asked for at each word in it; each byte is looked at once.
private struct Row {
  /// Behind the last byte of the line.
  let end: Int
  private let start: Int
  private let firstBar: Int
  /// The end of the next comment that is known, or the end of the line if there is none.
  private var nextCommentEnd: Int

  /// The line that holds the byte at an offset.
  init(_ bytes: ContiguousArray<UInt8>, at offset: Int) {
    start = bytes[..<offset].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    end = bytes[offset...].firstIndex(where: \.isLineEnd) ?? bytes.endIndex
    firstBar = bytes[start..<end].firstIndex(of: UInt8(ascii: "|")) ?? end
    nextCommentEnd = start
  }

  /// Whether a bar stands before an offset, with nothing or a comment between.
  func isBehindCell(_ offset: Int, _ bytes: ContiguousArray<UInt8>) -> Bool {
    guard firstBar < offset else { return false }
    var front = bytes[start..<offset]
    while front.last == UInt8(ascii: " ") { front = front.dropLast() }
    return front.last == UInt8(ascii: "|") || front.suffix(3).elementsEqual("-->".utf8)
  }

  /// The end of the comment that holds the word at an offset; the words are asked for in order.
  mutating func commentEnd(behind word: Int, _ bytes: ContiguousArray<UInt8>) -> Int? {
    while nextCommentEnd < end, nextCommentEnd < word + 3 || !bytes[..<nextCommentEnd].hasSuffix("-->") {
      nextCommentEnd += 1
    }
    return nextCommentEnd >= word + 3 && bytes[..<nextCommentEnd].hasSuffix("-->") ? nextCommentEnd : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
