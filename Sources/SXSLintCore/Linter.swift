public import SXSDocument

/// A document that takes part in a run.
public struct Input: Sendable {
  /// The path relative to the root of its repository.
  public let path: ByteString

  /// The path as shown to the user, relative to the working folder.
  public let displayPath: ByteString

  /// Whether findings in the document are wanted; otherwise it is read for the sake of the others only.
  public let isChecked: Bool

  /// A document that takes part in a run.
  public init(path: ByteString, displayPath: ByteString, isChecked: Bool = true) {
    self.path = path
    self.displayPath = displayPath
    self.isChecked = isChecked
  }
}

/// A repository that takes part in a run.
public struct RepositoryInput: Sendable {
  /// The name of its folder.
  public let name: ByteString

  /// The documents to read.
  public let documents: [Input]

  /// The paths of all files, whatever they hold, relative to the root.
  public let files: [ByteString]

  /// The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  public let redirected: Set<ByteString>

  /// A repository that takes part in a run.
  public init(
    name: ByteString, documents: [Input], files: [ByteString], redirected: Set<ByteString> = []
  ) {
    self.name = name
    self.documents = documents
    self.files = files
    self.redirected = redirected
  }
}

/// A file that could not be read.
public struct ReadError: Error {
  /// Why: `permission denied`.
  public let reason: String

  /// A file that could not be read for a reason.
  public init(_ reason: String) { self.reason = reason }
}

/// Runs rules over repositories.
public struct Linter: Sendable {
  /// The rules that look at one document.
  private let documentRules: [(active: ActiveRule, rule: any DocumentRule)]

  /// The rules that look at a document among the others.
  private let repositoryRules: [(active: ActiveRule, rule: any RepositoryRule)]

  /// What the outlines must hold for these rules.
  private let parts: Outline.Parts

  /// The number of workers.
  public let jobs: Int

  /// The lowest severity that is reported.
  public let show: Severity

  /// The lowest severity that makes the run fail; `nil` if none does.
  public let failOn: Severity?

  /// The day of the check, see ``Repository/today``.
  public let today: Date?

  /// The locale of all documents, whatever they say themselves; `nil` for the one that each names.
  public let locale: ByteString?

  /// A linter.
  public init(
    rules: [ActiveRule], jobs: Int = 1, show: Severity = .warning, failOn: Severity? = .error,
    today: Date? = nil, locale: ByteString? = nil
  ) {
    var documentRules: [(active: ActiveRule, rule: any DocumentRule)] = []
    var repositoryRules: [(active: ActiveRule, rule: any RepositoryRule)] = []
    for active in rules {
      switch active.rule.scope {
      case .document(let rule): documentRules.append((active, rule))
      case .repository(let rule): repositoryRules.append((active, rule))
      }
    }
    self.documentRules = documentRules
    self.repositoryRules = repositoryRules
    parts = repositoryRules.reduce(into: []) { $0.formUnion(type(of: $1.rule).needs) }
    self.jobs = max(1, jobs)
    self.show = show
    self.failOn = failOn
    self.today = today
    self.locale = locale
  }

  /// Reads and checks the documents of some repositories.
  ///
  /// The report does not depend on ``jobs``.
  public func lint(
    _ repositories: [RepositoryInput],
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Report {
    var files: [Report.CheckedFile] = []
    var failures: [Report.Failure] = []
    var incomplete: [Report.Failure] = []
    var diagnostics: [Diagnostic] = []
    for input in repositories {
      let outcomes = await parse(input, read: read)
      let repository = Repository(
        name: input.name, outlines: outcomes.compactMap(\.outline), files: input.files,
        redirected: input.redirected, today: today, locale: locale)
      let displayPaths = Dictionary(
        input.documents.map { ($0.path, $0.displayPath) }, uniquingKeysWith: { first, _ in first })
      for (document, outcome) in zip(input.documents, outcomes) {
        diagnostics += outcome.diagnostics
        if let failure = outcome.failure {
          failures.append(Report.Failure(path: document.displayPath, reason: failure.reason))
        }
        guard document.isChecked, let outline = outcome.outline else { continue }
        if let reason = outcome.unreadReason {
          incomplete.append(Report.Failure(path: document.displayPath, reason: reason))
        }
        files.append(
          Report.CheckedFile(
            path: document.displayPath, units: outline.unitCount, recoveredUnits: outline.recoveredUnitCount,
            locale: outline.language?.locale ?? outline.locale))
        diagnostics += check(outline, of: document, in: repository) { displayPaths[$0] ?? $0 }
      }
    }
    var hidden: [Severity: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity < show {
      hidden[diagnostic.severity, default: 0] += 1
    }
    return Report(
      files: files, failures: failures, incomplete: incomplete,
      diagnostics: diagnostics.filter { $0.severity >= show },
      hidden: hidden,
      failOn: failOn)
  }

  /// What is known of a document after it was parsed and the document rules have seen it.
  private struct Outcome: Sendable {
    var outline: Outline?
    var failure: ReadError?
    var diagnostics: [Diagnostic] = []
    /// Why a part was not read that no error tells of.
    var unreadReason: String?
  }

  /// Parses the documents of a repository in parallel; the outcomes are in the order of the documents.
  private func parse(
    _ repository: RepositoryInput, read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> [Outcome] {
    let documents = repository.documents
    let fallbackLocale = LanguageTag.suffix(of: repository.name)
    let workers = min(jobs, max(1, documents.count))
    var outcomes = [Outcome](repeating: Outcome(), count: documents.count)
    await withTaskGroup(of: [(Int, Outcome)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          // Neighbours in a repository are alike in size, so that every n-th file is a fair share.
          var parser = DocumentParser(locale: self.locale, fallbackLocale: fallbackLocale)
          return stride(from: worker, to: documents.count, by: workers).map { index in
            (index, self.outcome(of: documents[index], with: &parser, read: read))
          }
        }
      }
      for await share in group {
        for (index, outcome) in share { outcomes[index] = outcome }
      }
    }
    return outcomes
  }

  private func outcome(
    of input: Input, with parser: inout DocumentParser, read: (Input) throws(ReadError) -> SourceFile
  ) -> Outcome {
    let file: SourceFile
    do { file = try read(input) } catch { return Outcome(failure: error) }
    let document = parser.parse(file)
    var outcome = Outcome(outline: Outline(document, with: parts))
    guard input.isChecked else { return outcome }
    for (active, rule) in documentRules {
      for finding in rule.check(document) {
        let unit = document.unit(at: finding.range)
        let id = (unit?.target ?? unit?.source).map { file.byteString($0.idRange) }
        outcome.diagnostics.append(
          Diagnostic(
            rule: active.info.name, severity: active.severity(of: finding), path: input.displayPath,
            finding: finding, help: finding.help ?? active.info.help, unit: id,
            pair: unit.map { Diagnostic.Pair(target: $0.target?.content, source: $0.source?.content) }))
      }
    }
    outcome.unreadReason = unreadReason(document, told: outcome.diagnostics)
    return outcome
  }

  /// Why a part of a document was not read, if no error says so: whatever rules run, that must not pass for clean.
  private func unreadReason(_ document: Document, told diagnostics: [Diagnostic]) -> String? {
    let parts = document.unreadParts
    guard !parts.isEmpty else { return nil }
    let told = Set(
      parts.filter { part in
        diagnostics.contains { $0.severity == .error && $0.finding.range.overlaps(part.range) }
      }.map(\.reason))
    return parts.first { !told.contains($0.reason) }?.reason
  }

  private func check(
    _ outline: Outline, of input: Input, in repository: Repository, displayPath: (ByteString) -> ByteString
  ) -> [Diagnostic] {
    repositoryRules.flatMap { active, rule in
      rule.check(outline, in: repository).map { found in
        let finding = found.showingNotes(displayPath)
        let unit = outline.unit(at: finding.range)
        return Diagnostic(
          rule: active.info.name, severity: active.severity(of: finding), path: input.displayPath,
          finding: finding, help: finding.help ?? active.info.help, unit: unit?.id,
          pair: unit.map { Diagnostic.Pair(target: $0.target, source: $0.source) })
      }
    }
  }
}
