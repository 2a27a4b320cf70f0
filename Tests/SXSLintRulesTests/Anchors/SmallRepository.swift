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
    check(rule).map { "\($0.file.path): \($0.file.text($0.finding.range))" }
  }

  /// How bad it is what a rule finds.
  func severities<R: RepositoryRule>(of rule: R) -> [Severity?] {
    check(rule).map { $0.finding.severity ?? R.info.severity }
  }

  private func check(_ rule: some RepositoryRule) -> [(file: SourceFile, finding: Finding)] {
    var parser = DocumentParser()
    let files = texts.map { SourceFile(path: $0.path, text: $0.text) }
    let repository = Repository(
      outlines: files.map { Outline(parser.parse($0)) }, files: texts.map(\.path) + self.files,
      redirected: redirected)
    return files.flatMap { file in
      let findings = repository[file.path].map { rule.check($0, in: repository) } ?? []
      return findings.map { (file: file, finding: $0) }
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
