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
  public func findings(of rule: any Rule) -> [LocatedFinding] {
    documents.flatMap { document in
      var findings: [Finding] = []
      switch rule.scope {
      case .document(let rule): findings += rule.check(document)
      case .repository(let rule):
        findings += rule.check(Outline(document, with: type(of: rule).needs), in: repository)
      }
      return findings.sorted { $0.range < $1.range }.map {
        LocatedFinding(path: document.file.path, finding: $0)
      }
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
public func findings(of rule: any Rule, in example: Example) -> [Finding] {
  let files = example.files.map { MarkedText($0.text).file(at: ByteString($0.path)) }
  return MemoryRepository(files).findings(of: rule).map(\.finding)
}

/// The findings of a rule in files.
public func findings(of rule: any Rule, in files: [SourceFile]) -> [Finding] {
  MemoryRepository(files).findings(of: rule).map(\.finding)
}
