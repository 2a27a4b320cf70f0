public import SXSDocument

/// A finding that was there when a baseline was written, as far as it stays the same while a document is worked on.
///
/// No line number is part of it, and no id in what is hashed: lines move, and a new handback has new ids.
public struct BaselineEntry: Hashable, Sendable {
  /// The file, relative to the folder of the baseline.
  public let path: ByteString

  /// The name of the rule.
  public let rule: ByteString

  /// The id of the unit, the key of the front matter or the anchor of the line; `-` if there is none.
  public let place: ByteString

  /// A hash of the text that the finding is about, in hexadecimal digits; `-` if the file is gone.
  public let content: ByteString

  /// An entry.
  public init(path: ByteString, rule: ByteString, place: ByteString, content: ByteString) {
    self.path = path
    self.rule = rule
    self.place = place
    self.content = content
  }
}

extension BaselineEntry {
  /// The entries of some diagnostics, one for each.
  ///
  /// - Parameters:
  ///   - diagnostics: The diagnostics, those of a file one after the other.
  ///   - sources: The files that they lie in.
  ///   - path: The path relative to the folder of the baseline of a file that is shown to the user by another.
  /// - Returns: The entries in the order of the diagnostics.
  public static func all(
    of diagnostics: [Diagnostic], sources: some SourceProvider, path: (ByteString) -> ByteString
  ) -> [BaselineEntry] {
    var text: FindingText?
    return diagnostics.map { diagnostic in
      if text?.shownPath != diagnostic.path {
        text = FindingText(diagnostic.path, sources.source(at: diagnostic.path))
      }
      return BaselineEntry(
        path: path(diagnostic.path), rule: ByteString(diagnostic.rule),
        place: diagnostic.unit ?? text?.place(of: diagnostic) ?? "-",
        content: text?.content(of: diagnostic) ?? "-")
    }
  }
}
