public import SXSDocument
public import SXSLintCore

/// The documents of an example with a comment before each line that has a mark, to suppress what is found there.
public enum SuppressedText {
  /// The documents; `nil` if a mark stands where no comment can stand before it: in the first line of front matter, or
  /// at the very start.
  public static func files(of example: Example, rule: String) -> [SourceFile]? {
    var files: [SourceFile] = []
    for (path, text) in example.files {
      guard let text = suppress(rule, in: text, isPage: path.utf8.suffix(3).elementsEqual(".md".utf8)) else {
        return nil
      }
      files.append(MarkedText(text).file(at: ByteString(path)))
    }
    return files
  }

  private static func suppress(_ rule: String, in text: String, isPage: Bool) -> String? {
    let opening = Array("⟦".utf8)
    let parts = TextParts(of: text, isPage: isPage)
    guard parts.isClosed, !parts.opening.utf8.starts(with: opening), !text.utf8.starts(with: "⟦⟧".utf8) else {
      return nil
    }
    func suppressed(_ part: String, _ comment: String) -> String {
      part.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
        let holdsMark = line.indices.contains { line[$0...].starts(with: opening) }
        return (holdsMark ? comment + "\n" : "") + String(Substring(line))
      }.joined(separator: "\n")
    }
    let comment = "sxslint-disable-next-line \(rule): an example"
    return parts.opening + suppressed(parts.fields, "# \(comment)")
      + suppressed(parts.body, isPage ? "<!-- \(comment) -->" : "# \(comment)")
  }
}
