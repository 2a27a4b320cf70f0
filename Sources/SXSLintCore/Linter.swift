public import SXSDocument

/// A document that takes part in a run.
public struct Input: Sendable {
  /// The path relative to the root of its repository.
  public let path: ByteString

  /// The path as shown to the user, relative to the working folder.
  public let displayPath: ByteString

  /// Whether findings in the document are wanted; otherwise it is read for the sake of the others only.
  public let isChecked: Bool

  /// The index of the rules that check the document, see ``Linter/init(ruleSets:known:suppressions:options:)``.
  public var ruleSet = 0

  /// The indices of the suppressions of the configuration that are for the document.
  public var suppressions: [Int] = []

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

  /// The absolute path of its folder.
  public let root: ByteString

  /// The documents to read.
  public var documents: [Input]

  /// The paths of all files, whatever they hold, relative to the root.
  public var files: [ByteString]

  /// The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  public var redirected: Set<ByteString>

  /// A repository that takes part in a run.
  public init(
    name: ByteString, root: ByteString = "/", documents: [Input], files: [ByteString],
    redirected: Set<ByteString> = []
  ) {
    self.name = name
    self.root = root
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

/// How a linter works, whatever rules it runs.
public struct LinterOptions: Sendable {
  /// The number of workers.
  public var jobs = 1

  /// The lowest severity that is reported.
  public var show = Severity.warning

  /// Whether findings are reported whose cause is reported, too: to be left out when it is known what is shown.
  public var keepsConsequences = false

  /// The lowest severity that makes the run fail; `nil` if none does.
  public var failOn: Severity? = .error

  /// The order of the files in the report.
  public var order = PathOrder()

  /// The day of the check, see ``Repository/today``.
  public var today: Date?

  /// The locale of all documents, whatever they say themselves; `nil` for the one that each names.
  public var locale: ByteString?

  /// Whether comments in documents suppress findings.
  public var respectsSuppressions = true

  /// Who is told how long it takes; costs nothing if nobody is.
  public var observer: (any LintObserver)?

  /// The usual way to work: one worker, what may be wrong is shown, errors fail.
  public init() {}
}

/// Runs rules over repositories.
public struct Linter: Sendable {
  private let ruleSets: [RuleSet]
  /// What the outlines must hold for the rules of any set.
  private let parts: Outline.Parts
  private let known: [String]
  private let suppressions: [ConfiguredSuppression]
  private let options: LinterOptions

  /// A linter that runs the same rules over all documents.
  public init(rules: [ActiveRule], _ options: LinterOptions = LinterOptions()) {
    self.init(ruleSets: [rules], known: rules.map(\.info.name), options: options)
  }

  /// A linter.
  ///
  /// - Parameters:
  ///   - ruleSets: The rules for the documents that name them by their index, see ``Input/ruleSet``; one set at least.
  ///   - known: The names of all rules that there are, for suppressions that name another.
  ///   - suppressions: The suppressions of the configuration; documents name theirs by the index.
  ///   - options: How to work.
  public init(
    ruleSets: [[ActiveRule]], known: [String], suppressions: [ConfiguredSuppression] = [],
    options: LinterOptions = LinterOptions()
  ) {
    self.ruleSets = ruleSets.map(RuleSet.init)
    parts = self.ruleSets.reduce(into: []) { $0.formUnion($1.parts) }
    self.known = known
    self.suppressions = suppressions
    self.options = options
  }

  /// The number of workers that there is something to do for in some repositories.
  public func workers(for repositories: [RepositoryInput]) -> Int {
    min(options.jobs, repositories.map(\.documents.count).max() ?? 0)
  }

  /// Reads and checks the documents of some repositories, with many workers.
  ///
  /// The report does not depend on their number.
  public func lint(
    _ repositories: [RepositoryInput],
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Report {
    var findings = Findings()
    for input in repositories { add(await parse(input, read: read), of: input, to: &findings) }
    return report(findings)
  }

  /// Reads and checks the documents of some repositories on the calling thread.
  ///
  /// The report is that of many workers. For a page or two it is there before those had started.
  public func lint(
    _ repositories: [RepositoryInput], read: (Input) throws(ReadError) -> SourceFile
  ) -> Report {
    var findings = Findings()
    for input in repositories {
      let outcomes = self.outcomes(of: input, stride(from: 0, to: input.documents.count, by: 1), read: read)
      add(outcomes, of: input, to: &findings)
    }
    return report(findings)
  }

  /// What is known of all repositories so far.
  private struct Findings {
    var files: [Report.CheckedFile] = []
    var failures: [Report.Failure] = []
    var incomplete: [Report.Failure] = []
    var diagnostics: [Diagnostic] = []
    var suppressed = 0
    var worked: Set<Int> = []
  }

  /// Runs the rules that look at a whole repository, after the others have seen its documents.
  private func add(_ outcomes: consuming [Outcome], of input: RepositoryInput, to findings: inout Findings) {
    let repository = Repository(
      name: input.name, outlines: outcomes.compactMap(\.outline), files: input.files,
      redirected: input.redirected, today: options.today, locale: options.locale)
    let displayPaths = Dictionary(
      input.documents.map { ($0.path, $0.displayPath) }, uniquingKeysWith: { first, _ in first })
    for (index, document) in input.documents.enumerated() {
      let outcome = outcomes[index]
      findings.diagnostics += outcome.diagnostics
      if let failure = outcome.failure {
        findings.failures.append(Report.Failure(path: document.displayPath, reason: failure.reason))
      }
      guard document.isChecked, let outline = outcome.outline else { continue }
      if let reason = outcome.unreadReason {
        findings.incomplete.append(Report.Failure(path: document.displayPath, reason: reason))
      }
      findings.files.append(
        Report.CheckedFile(
          path: document.displayPath, units: outline.unitCount, recoveredUnits: outline.recoveredUnitCount,
          locale: outline.language?.locale ?? outline.locale, unreadParts: outcome.unreadParts))
      let rules = ruleSets[document.ruleSet]
      let found = check(outline, of: document, in: repository, rules) { displayPaths[$0] ?? $0 }
      for diagnostic in found where !outcomes[index].suppressions.suppress(diagnostic) {
        findings.diagnostics.append(diagnostic)
      }
      findings.diagnostics += check(&outcomes[index].suppressions, of: document, rules)
      findings.suppressed += outcomes[index].suppressions.count
      findings.worked.formUnion(outcomes[index].suppressions.workedIndices)
    }
  }

  private func report(_ findings: Findings) -> Report {
    let report = Report(
      files: findings.files, failures: findings.failures, incomplete: findings.incomplete,
      diagnostics: findings.diagnostics, suppressedCount: findings.suppressed,
      workedSuppressions: findings.worked, failOn: options.failOn, order: options.order)
    guard !options.keepsConsequences else { return report.hiding(below: options.show) }
    return report.leavingOutConsequences(showing: options.show).hiding(below: options.show)
  }

  /// What is known of a document after it was parsed and the document rules have seen it.
  private struct Outcome: Sendable {
    var outline: Outline?
    var failure: ReadError?
    var diagnostics: [Diagnostic] = []
    var suppressions = Suppressions()
    /// Why a part was not read that no error tells of.
    var unreadReason: String?
    /// What was not read.
    var unreadParts: [SourceRange] = []
  }

  /// Parses the documents of a repository in parallel; the outcomes are in the order of the documents.
  private func parse(
    _ repository: RepositoryInput, read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> [Outcome] {
    let count = repository.documents.count
    let workers = min(max(1, options.jobs), max(1, count))
    var outcomes = [Outcome](repeating: Outcome(), count: count)
    await withTaskGroup(of: (first: Int, outcomes: [Outcome]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          // Neighbours in a repository are alike in size, so that every n-th file is a fair share.
          let share = stride(from: worker, to: count, by: workers)
          return (worker, self.outcomes(of: repository, share, read: read))
        }
      }
      for await share in group {
        for (index, outcome) in zip(stride(from: share.first, to: count, by: workers), share.outcomes) {
          outcomes[index] = outcome
        }
      }
    }
    return outcomes
  }

  /// Parses some documents of a repository, one after the other.
  private func outcomes(
    of repository: RepositoryInput, _ indices: StrideTo<Int>, read: (Input) throws(ReadError) -> SourceFile
  ) -> [Outcome] {
    var parser = DocumentParser(
      locale: options.locale, fallbackLocale: LanguageTag.suffix(of: repository.name))
    var pool = ByteStringPool()
    return indices.map { outcome(of: repository.documents[$0], with: &parser, sharing: &pool, read: read) }
  }

  private func outcome(
    of input: Input, with parser: inout DocumentParser, sharing pool: inout ByteStringPool,
    read: (Input) throws(ReadError) -> SourceFile
  ) -> Outcome {
    let file: SourceFile
    do throws(ReadError) {
      file = try options.observer.measure(.reading) { () throws(ReadError) in try read(input) }
    } catch {
      return Outcome(failure: error)
    }
    let (document, outline) = options.observer.measure(.parsing) {
      let document = parser.parse(file)
      return (document, Outline(document, with: parts, sharing: &pool))
    }
    var outcome = Outcome(outline: outline)
    guard input.isChecked else { return outcome }
    if options.respectsSuppressions {
      outcome.suppressions = Suppressions(
        document, configured: input.suppressions.map { ($0, suppressions[$0]) })
    }
    var found: [Diagnostic] = []
    for (active, rule) in ruleSets[input.ruleSet].documentRules {
      let findings = options.observer.measure(.rule(active.info.name)) { rule.check(document) }
      for finding in findings {
        let unit = document.unit(at: finding.range)
        let id = (unit?.target ?? unit?.source).map { file.byteString($0.idRange) }
        found.append(
          active.diagnostic(
            finding, in: input.displayPath, unit: id,
            pair: unit.map { Diagnostic.Pair(target: $0.target?.content, source: $0.source?.content) }))
      }
    }
    // Who suppresses a finding has been told.
    outcome.unreadReason = unreadReason(document, told: found)
    outcome.unreadParts = document.unreadParts.map(\.range)
    outcome.diagnostics = found.filter { !outcome.suppressions.suppress($0) }
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
    _ outline: Outline, of input: Input, in repository: Repository, _ rules: RuleSet,
    displayPath: (ByteString) -> ByteString
  ) -> [Diagnostic] {
    let units = Outline.UnitFinder(outline)
    return rules.repositoryRules.flatMap { active, rule in
      options.observer.measure(.rule(active.info.name)) { rule.check(outline, in: repository) }.map { found in
        let finding = found.showing(displayPath)
        let unit = units.unit(at: finding.range)
        return active.diagnostic(
          finding, in: input.displayPath, unit: unit?.id,
          pair: unit.map { Diagnostic.Pair(target: $0.target, source: $0.source) })
      }
    }
  }

  /// What there is to say of the suppressions, after all else was found.
  private func check(_ suppressions: inout Suppressions, of input: Input, _ rules: RuleSet) -> [Diagnostic] {
    guard !suppressions.comments.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    for (active, rule) in rules.suppressionRules {
      for finding in rule.check(suppressions, known: known, active: rules.names) {
        let diagnostic = active.diagnostic(finding, in: input.displayPath)
        if !suppressions.suppress(diagnostic) { diagnostics.append(diagnostic) }
      }
    }
    return diagnostics
  }
}

extension Suppressions {
  fileprivate mutating func suppress(_ diagnostic: Diagnostic) -> Bool {
    suppress(diagnostic.rule, at: diagnostic.finding.range, unit: diagnostic.unit)
  }
}
