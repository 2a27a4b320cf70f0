/// A small set of documents that shows what a rule finds or lets pass; documentation and test at once.
///
/// In a bad example `⟦` and `⟧` stand around each range that the rule must report. They are taken out before the
/// documents are read.
public struct Example: Sendable {
  /// The documents, by path, in the order of the paths.
  public let files: [(path: String, text: String)]

  /// The text of the first document after the fix, if there is one.
  public let fixed: String?

  /// An example of one document.
  public init(_ text: String, fixed: String? = nil, path: String = "a.md") {
    files = [(path, text)]
    self.fixed = fixed
  }

  /// An example of several documents.
  public init(_ files: [String: String], fixed: String? = nil) {
    self.files = files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
    self.fixed = fixed
  }
}
