public import SXSDocument
public import SXSLintCore

/// A repository in memory, parsed and collected as one on disk is.
public struct MemoryRepository: Sendable {
  /// The day of the check unless a test says otherwise.
  public static let today = Date(year: 2021, month: 6, day: 15)

  /// The documents, in the order in which they were given.
  public let documents: [Document]

  /// Their outlines, and the names of all files.
  public let repository: Repository

  /// Parses those of the files that are documents by their names; the others are only known to be there.
  public init(
    _ files: [SourceFile], name: ByteString = "", redirected: Set<ByteString> = [], today: Date? = Self.today,
    locale: ByteString? = nil
  ) {
    var parser = DocumentParser(locale: locale, fallbackLocale: LanguageTag.suffix(of: name))
    var documents: [Document] = []
    for file in files where file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") {
      documents.append(parser.parse(file))
    }
    self.documents = documents
    repository = Repository(
      name: name, outlines: documents.map { Outline($0, with: .all) }, files: files.map(\.path),
      redirected: redirected,
      today: today, locale: locale)
  }

  /// The findings of a rule in every document, by path and range.
  ///
  /// - Parameters:
  ///   - rule: The rule with its settings.
  ///   - others: The rules that run besides, for a rule that looks at what was suppressed.
  ///   - respectsSuppressions: Whether findings are left out that a comment suppresses.
  /// - Returns: The findings.
  public func findings(
    of rule: any Rule, among others: [any Rule.Type] = [], respectsSuppressions: Bool = false
  ) -> [LocatedFinding] {
    documents.flatMap { document in
      var suppressions = Suppressions(document)
      let name = type(of: rule).info.name
      var findings: [Finding] = []
      if case .suppressions(let rule) = rule.scope {
        for other in others {
          for finding in all(of: other.init(), in: document) {
            _ = suppressions.suppress(other.info.name, at: finding.range)
          }
        }
        let known = others.map { $0.info.name }
        findings = rule.check(suppressions, known: known, active: Set(known))
      } else {
        findings = all(of: rule, in: document)
      }
      return findings.sorted { $0.range < $1.range }
        .filter { !respectsSuppressions || !suppressions.suppress(name, at: $0.range) }
        .map { LocatedFinding(path: document.file.path, finding: $0) }
    }
  }

  private func all(of rule: any Rule, in document: Document) -> [Finding] {
    switch rule.scope {
    case .document(let rule): rule.check(document)
    case .repository(let rule):
      rule.check(Outline(document, with: type(of: rule).needs), in: repository)
    case .suppressions: []
    }
  }
}

/// A finding, and the document that it lies in.
public struct LocatedFinding: Sendable {
  /// The path of the document.
  public let path: ByteString

  /// What was found in it.
  public let finding: Finding
}

/// The document that `text` holds.
public func parse(_ text: String, path: ByteString = "a.md", locale: ByteString? = nil) -> Document {
  var parser = DocumentParser(locale: locale)
  return parser.parse(SourceFile(path: path, text: text))
}

/// The findings of a rule in an example, whose marks are taken out.
public func findings(
  of rule: any Rule, in example: Example, among others: [any Rule.Type] = []
) -> [Finding] {
  let files = example.files.map { MarkedText($0.text).file(at: ByteString($0.path)) }
  return MemoryRepository(files).findings(of: rule, among: others).map(\.finding)
}

/// The findings of a rule in files.
public func findings(of rule: any Rule, in files: [SourceFile]) -> [Finding] {
  MemoryRepository(files).findings(of: rule).map(\.finding)
}
