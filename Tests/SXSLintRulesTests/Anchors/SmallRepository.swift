import SXSDocument
import SXSLintCore

/// A repository of a few documents, to see what one rule finds in them.
struct SmallRepository: Sendable, ExpressibleByDictionaryLiteral {
  private let texts: [(path: ByteString, text: String)]
  private let files: [ByteString]
  private let redirected: Set<ByteString>

  /// Documents by path, files beside them, and pages that the publishing configuration sends elsewhere.
  init(_ texts: KeyValuePairs<String, String>, files: [ByteString] = [], redirected: Set<ByteString> = []) {
    self.texts = texts.map { (path: ByteString($0.key), text: $0.value) }
    self.files = files
    self.redirected = redirected
  }

  init(dictionaryLiteral texts: (String, String)...) {
    self.texts = texts.map { (path: ByteString($0.0), text: $0.1) }
    files = []
    redirected = []
  }

  /// What a rule finds, as `path: the bytes it marks`.
  func findings(of rule: some RepositoryRule) -> [String] {
    var parser = DocumentParser()
    let sources = texts.map { SourceFile(path: $0.path, text: $0.text) }
    let repository = Repository(
      outlines: sources.map { Outline(parser.parse($0)) }, files: texts.map(\.path) + files,
      redirected: redirected)
    return sources.flatMap { source in
      let outline = repository[source.path].map { rule.check($0, in: repository) } ?? []
      return outline.map { "\(source.path): \(source.text($0.range))" }
    }
  }
}

/// A unit whose two sides are given.
func pair(_ target: String, _ source: String, _ number: Int = 101) -> String {
  """
  <span data-ttu-id="1f2e3-\(number)">\(target)</span><span class="sxs-lookup">\
  <span data-stu-id="1f2e3-\(number)">\(source)</span></span>
  """
}
