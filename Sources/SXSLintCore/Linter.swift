public import SXSDocument

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
    var suppressed = 0
    var worked: Set<Int> = []
    files.reserveCapacity(repositories.reduce(0) { $0 + $1.documents.count })
    for input in repositories {
      let present = RepositoryFiles(input.files, redirected: input.redirected)
      let outcomes = await parse(input, in: present, read: read)
      let repository = Repository(
        name: input.name, outlines: outcomes.compactMap(\.outline), files: present, today: options.today,
        locale: options.locale)
      for (index, document) in input.documents.enumerated() {
        let outcome = outcomes[index]
        diagnostics += outcome.diagnostics
        if let failure = outcome.remarks.failure {
          failures.append(Report.Failure(path: document.displayPath, reason: failure.reason))
        }
        guard document.isChecked, let outline = outcome.outline else { continue }
        if let reason = outcome.remarks.unreadReason {
          incomplete.append(Report.Failure(path: document.displayPath, reason: reason))
        }
        files.append(
          Report.CheckedFile(
            path: document.displayPath, units: outline.unitCount, recoveredUnits: outline.recoveredUnitCount,
            locale: outline.languageLocale ?? outline.locale, unreadParts: outcome.remarks.unreadParts))
        let rules = ruleSets[document.ruleSet]
        let found = check(outline, of: document, in: repository, rules) { input.displayPath(of: $0) ?? $0 }
        var suppressions = outcome.remarks.suppressions
        for diagnostic in found where !suppressions.suppress(diagnostic) { diagnostics.append(diagnostic) }
        diagnostics += check(&suppressions, of: document, rules)
        suppressed += suppressions.count
        worked.formUnion(suppressions.workedIndices)
      }
    }
    let report = Report(
      files: files, failures: failures, incomplete: incomplete, diagnostics: diagnostics,
      suppressedCount: suppressed, workedSuppressions: worked, failOn: options.failOn, order: options.order)
    guard !options.keepsConsequences else { return report.hiding(below: options.show) }
    return report.leavingOutConsequences(showing: options.show).hiding(below: options.show)
  }

  /// Parses the documents of a repository in parallel; the outcomes are in the order of the documents.
  private func parse(
    _ repository: RepositoryInput, in files: RepositoryFiles,
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Outcomes {
    let documents = repository.documents
    let fallbackLocale = LanguageTag.suffix(of: repository.name)
    let workers = min(max(1, options.jobs), max(1, documents.count))
    return await withTaskGroup(of: (worker: Int, outcomes: [Outcome]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          // Neighbours in a repository are alike in size, so that every n-th file is a fair share.
          var parser = DocumentParser(locale: options.locale, fallbackLocale: fallbackLocale)
          var pool = ByteStringPool()
          let outcomes = stride(from: worker, to: documents.count, by: workers).map { index in
            self.outcome(of: documents[index], in: files, with: &parser, sharing: &pool, read: read)
          }
          return (worker, outcomes)
        }
      }
      var shares = [[Outcome]](repeating: [], count: workers)
      for await share in group { shares[share.worker] = share.outcomes }
      return Outcomes(shares: shares, count: documents.count)
    }
  }

  private func outcome(
    of input: Input, in files: RepositoryFiles, with parser: inout DocumentParser,
    sharing pool: inout ByteStringPool,
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
      return (document, Outline(document, with: parts, sharing: &pool, keeping: files.leavesOpen))
    }
    guard input.isChecked else { return Outcome(outline: outline) }
    var remarks = Outcome.Remarks()
    if options.respectsSuppressions {
      remarks.suppressions = Suppressions(
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
    remarks.unreadReason = unreadReason(document, told: found)
    remarks.unreadParts = document.unreadParts.map(\.range)
    let diagnostics = found.filter { !remarks.suppressions.suppress($0) }
    return Outcome(outline: outline, diagnostics: diagnostics, remarks)
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
