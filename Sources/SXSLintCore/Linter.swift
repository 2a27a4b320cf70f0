public import SXSDocument

/// Runs rules over repositories.
public struct Linter: Sendable {
  let ruleSets: [RuleSet]
  /// What the outlines must hold for the rules of any set.
  let parts: Outline.Parts
  let known: [String]
  let suppressions: [ConfiguredSuppression]
  let options: LinterOptions

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

  /// The number of workers that are worth their start in some repositories: 1 if there is little to do.
  public func workers(for repositories: [RepositoryInput]) -> Int {
    repositories.map { workers(for: $0.documents.count) }.max() ?? 1
  }

  func workers(for documents: Int) -> Int {
    let share = max(1, options.documentsPerWorker)
    return max(1, min(options.jobs, (documents + share - 1) / share))
  }

  /// Reads and checks the documents of some repositories, with many workers.
  ///
  /// The report does not depend on their number.
  ///
  /// - Parameters:
  ///   - repositories: The repositories.
  ///   - recollection: What was made of documents that are not to be read again; what is made now is added.
  ///   - read: Reads a document.
  /// - Returns: What was found.
  package func lint(
    _ repositories: [RepositoryInput], recalling recollection: inout Recollection,
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Report {
    var findings = Findings()
    for input in repositories {
      let files = RepositoryFiles(input.files, redirected: input.redirected)
      let along = ReadAlong(input, files, parts)
      let all = Array(input.documents.indices)
      var outcomes = await parse(input, in: files, all, along.extent, recollection, read: read)
      while let rest = along.rest(after: outcomes) {
        outcomes.replace(rest, with: await parse(input, in: files, rest, .whole, recollection, read: read))
      }
      recollection.remember(outcomes, of: input)
      add(outcomes, of: input, in: files, to: &findings)
    }
    return report(findings)
  }

  /// Reads and checks the documents of some repositories, with many workers, once and for all.
  public func lint(
    _ repositories: [RepositoryInput],
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Report {
    var recollection = Recollection(grows: false)
    return await lint(repositories, recalling: &recollection, read: read)
  }

  /// Reads and checks the documents of some repositories on the calling thread, once and for all.
  public func lint(
    _ repositories: [RepositoryInput], read: (Input) throws(ReadError) -> SourceFile
  ) -> Report {
    var recollection = Recollection(grows: false)
    return lint(repositories, recalling: &recollection, read: read)
  }

  /// Reads and checks the documents of some repositories on the calling thread.
  ///
  /// The report is that of many workers. For a page or two it is there before those had started.
  ///
  /// - Parameters:
  ///   - repositories: The repositories.
  ///   - recollection: What was made of documents that are not to be read again; what is made now is added.
  ///   - read: Reads a document.
  /// - Returns: What was found.
  package func lint(
    _ repositories: [RepositoryInput], recalling recollection: inout Recollection,
    read: (Input) throws(ReadError) -> SourceFile
  ) -> Report {
    var findings = Findings()
    for input in repositories {
      let files = RepositoryFiles(input.files, redirected: input.redirected)
      let along = ReadAlong(input, files, parts)
      func parse(_ indices: [Int], _ extent: Document.Extent) -> Outcomes {
        let share = self.outcomes(of: input, in: files, indices, extent, recollection, read: read)
        return Outcomes(shares: [share], count: indices.count)
      }
      var outcomes = parse(Array(input.documents.indices), along.extent)
      while let rest = along.rest(after: outcomes) {
        outcomes.replace(rest, with: parse(rest, .whole))
      }
      recollection.remember(outcomes, of: input)
      add(outcomes, of: input, in: files, to: &findings)
    }
    return report(findings)
  }

  /// What is known of all repositories so far.
  private struct Findings {
    var files: [Report.CheckedFile] = []
    var failures: [Report.Failure] = []
    var incomplete: [Report.Failure] = []
    var diagnostics: [Diagnostic] = []
    var worked: Set<Int> = []
  }

  /// Runs the rules that look at a whole repository, after the others have seen its documents.
  private func add(
    _ outcomes: consuming Outcomes, of input: RepositoryInput, in files: RepositoryFiles,
    to findings: inout Findings
  ) {
    let repository = Repository(
      name: input.name, outlines: outcomes.compactMap(\.outline), files: files, today: options.today,
      locale: options.locale)
    findings.files.reserveCapacity(findings.files.count + input.documents.count)
    for (index, document) in input.documents.enumerated() {
      let outcome = outcomes[index]
      findings.diagnostics += outcome.diagnostics
      if let failure = outcome.remarks.failure {
        findings.failures.append(Report.Failure(path: document.displayPath, reason: failure.reason))
      }
      guard document.isChecked, let outline = outcome.outline else { continue }
      if let reason = outcome.remarks.unreadReason {
        findings.incomplete.append(Report.Failure(path: document.displayPath, reason: reason))
      }
      findings.files.append(
        Report.CheckedFile(
          path: document.displayPath, units: outline.unitCount, recoveredUnits: outline.recoveredUnitCount,
          locale: outline.locale, languageLocale: outline.languageLocale,
          hiddenParts: outcome.remarks.hiddenParts))
      let rules = ruleSets[document.ruleSet]
      let found = check(outline, of: document, in: repository, rules) { input.displayPath(of: $0) ?? $0 }
      var suppressions = outcome.remarks.suppressions
      for diagnostic in found where !suppressions.suppress(diagnostic) {
        findings.diagnostics.append(diagnostic)
      }
      findings.diagnostics += check(&suppressions, of: document, rules)
      // Not for nothing: what a set is made of is looked up at run time, when the first one grows.
      if !suppressions.workedIndices.isEmpty { findings.worked.formUnion(suppressions.workedIndices) }
    }
  }

  private func report(_ findings: Findings) -> Report {
    let report = Report(
      files: findings.files, failures: findings.failures, incomplete: findings.incomplete,
      diagnostics: findings.diagnostics, workedSuppressions: findings.worked,
      failOn: options.failOn, comparesSides: ruleSets.contains(where: \.comparesSides), order: options.order)
    guard !options.keepsConsequences else { return report.hiding(below: options.show) }
    return report.leavingOutConsequences(showing: options.show).hiding(below: options.show)
  }

  private func check(
    _ outline: Outline, of input: Input, in repository: Repository, _ rules: RuleSet,
    displayPath: (ByteString) -> ByteString
  ) -> [Diagnostic] {
    let units = Outline.UnitFinder(outline)
    let group = rules.repositoryRules
    var diagnostics: [Diagnostic] = []
    for (index, rule) in group.rules.enumerated() {
      let findings = options.observer.measure(.rule(group.active[index].info.name)) {
        rule.check(outline, in: repository)
      }
      guard !findings.isEmpty else { continue }
      let active = group.active[index]
      for found in findings {
        let finding = found.showing(displayPath)
        let unit = units.unit(at: finding.range)
        diagnostics.append(
          active.diagnostic(
            finding, in: input.displayPath, unit: unit?.id,
            pair: unit.map { Diagnostic.Pair(target: $0.target, source: $0.source) }))
      }
    }
    return diagnostics
  }

  /// What there is to say of the suppressions, after all else was found.
  private func check(_ suppressions: inout Suppressions, of input: Input, _ rules: RuleSet) -> [Diagnostic] {
    guard !suppressions.comments.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    for (rule, active) in zip(rules.suppressionRules.rules, rules.suppressionRules.active) {
      for finding in rule.check(suppressions, known: known, active: rules.names) {
        let diagnostic = active.diagnostic(finding, in: input.displayPath)
        if !suppressions.suppress(diagnostic) { diagnostics.append(diagnostic) }
      }
    }
    return diagnostics
  }
}

extension Suppressions {
  mutating func suppress(_ diagnostic: Diagnostic) -> Bool {
    suppress(diagnostic.rule, at: diagnostic.finding.range, unit: diagnostic.unit)
  }
}
