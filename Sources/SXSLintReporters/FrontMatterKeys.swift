import SXSDocument

/// The keys in the front matter of a file, by the lines that belong to their values.
///
/// They are looked up for each finding: thousands of them may lie below a single key.
struct FrontMatterKeys {
  /// The key of each line from the first on; `nil` above all keys.
  private let keys: [SourceRange?]

  /// The keys of a file; none if it has no front matter.
  init(of file: OpenFile) {
    var keys: [SourceRange?] = []
    var last: SourceRange?
    let frontMatterEnd = file.source.frontMatterEnd
    for line in 1...file.lines.count {
      let content = file.lines.content(ofLine: line)
      guard content.start < frontMatterEnd else { break }
      // The first line is the delimiter.
      if line > 1, let key = Self.key(in: content, of: file.source) { last = key }
      keys.append(last)
    }
    self.keys = keys
  }

  /// The key that the value in a line has: it stands in the line, or above a value of several lines.
  subscript(line: Int) -> SourceRange? { line <= keys.count ? keys[line - 1] : nil }

  private static func key(in line: SourceRange, of source: SourceFile) -> SourceRange? {
    let text = source[line]
    guard let first = text.first, first != UInt8(ascii: " "), first != UInt8(ascii: "#") else { return nil }
    return text.firstIndex(of: UInt8(ascii: ":")).map { SourceRange(line.start, $0) }
  }
}
