import SXSDocument
import SXSLintCore
import SXSLintRules

/// Which rules check which file, by the command line and the configuration.
struct RulePlan {
  /// What the command line says of the rules.
  struct Arguments {
    var select: [String] = []
    var ignore: [String] = []
    var severities: [(name: String, severity: Severity?)] = []
  }

  /// What the command line says of the rules.
  let arguments: Arguments

  private let loaded: LoadedConfiguration
  private let overrides: [(list: IgnoreList, rules: [Configuration.RuleSetting])]
  private let ignoreLists: [IgnoreList?]
  private let today: Date?

  /// The rules that check a file for which nothing else is said.
  let base: RuleSelection

  init(_ arguments: Arguments, _ loaded: LoadedConfiguration, today: Date?) throws(UsageError) {
    self.arguments = arguments
    self.loaded = loaded
    self.today = today
    overrides = loaded.configuration.overrides.map { (loaded.list($0.files.value), $0.rules) }
    ignoreLists = loaded.configuration.ignore.map { $0.files.isEmpty ? nil : loaded.list($0.files) }
    do throws(RuleSelectionError) {
      base = try Self.selection(arguments, loaded.configuration, overrides: [])
    } catch {
      throw UsageError("\(error)")
    }
  }

  private static func selection(
    _ arguments: Arguments, _ configuration: Configuration, overrides: [Configuration.RuleSetting]
  ) throws(RuleSelectionError) -> RuleSelection {
    let settings = settings(arguments, configuration, overrides)
    let severities = settings.compactMap { setting in
      setting.level.map { (name: setting.name, severity: $0.severity) }
    }
    let options = Dictionary(settings.map { ($0.name, $0.options) }, uniquingKeysWith: +)
    return try RuleSelection(
      from: allRules, select: arguments.select.isEmpty ? configuration.select?.value ?? [] : arguments.select,
      ignore: arguments.ignore, severities: severities + arguments.severities, options: options)
  }

  private static func settings(
    _ arguments: Arguments, _ configuration: Configuration, _ overrides: [Configuration.RuleSetting]
  ) -> [Configuration.RuleSetting] {
    // Who asks for a rule gets it, though the configuration turns it off.
    configuration.rules.filter { arguments.select.isEmpty || $0.level != .off } + overrides
  }

  /// What of the configuration counts for the rules, with what overrides say; of two the later one.
  func settings(with overrides: [Configuration.RuleSetting]) -> [Configuration.RuleSetting] {
    Self.settings(arguments, loaded.configuration, overrides)
  }

  // MARK: - Files

  /// The rules for a file at an absolute path.
  func rules(for path: ByteString) -> [ActiveRule] { rules(by: matches(path)) }

  /// What overrides say of the rules for a file at an absolute path.
  func overrides(for path: ByteString) -> [Configuration.RuleSetting] {
    matches(path).flatMap { overrides[$0].rules }
  }

  private func matches(_ path: ByteString) -> [Int] {
    overrides.indices.filter { overrides[$0].list.excludes(path) }
  }

  private func rules(by matches: [Int]) -> [ActiveRule] {
    guard !matches.isEmpty else { return base.rules }
    let settings = matches.flatMap { overrides[$0].rules }
    // All rules may be off for some files.
    return (try? Self.selection(arguments, loaded.configuration, overrides: settings))?.rules ?? []
  }

  /// Tells the documents their rules and suppressions.
  ///
  /// - Returns: The sets of rules, which documents name by their index.
  func assign(to repositories: inout [RepositoryInput], _ workingFolder: WorkingFolder) -> [[ActiveRule]] {
    var sets = [base.rules]
    guard !overrides.isEmpty || !ignoreLists.isEmpty else { return sets }
    let suppressions = suppressions
    var indices: [[Int]: Int] = [[]: 0]
    for repository in repositories.indices {
      for document in repositories[repository].documents.indices {
        let path = workingFolder.absolute(repositories[repository].documents[document].displayPath)
        let matches = matches(path)
        if indices[matches] == nil {
          indices[matches] = sets.count
          sets.append(rules(by: matches))
        }
        repositories[repository].documents[document].ruleSet = indices[matches] ?? 0
        repositories[repository].documents[document].suppressions = suppressions.indices.filter {
          ignoreLists[suppressions[$0].entry]?.excludes(path) ?? true
        }
      }
    }
    return sets
  }

  // MARK: - Suppressions

  /// The suppressions of the configuration, one for each rule of an entry.
  private var suppressions: [(entry: Int, suppression: ConfiguredSuppression)] {
    loaded.configuration.ignore.enumerated().flatMap { index, entry in
      entry.rules.map { rule in
        (index, ConfiguredSuppression(rule: rule, units: entry.units, isExpired: isExpired(entry)))
      }
    }
  }

  /// The suppressions of the configuration, in the order of the indices that documents have.
  var configuredSuppressions: [ConfiguredSuppression] { suppressions.map(\.suppression) }

  private func isExpired(_ entry: Configuration.Ignore) -> Bool {
    guard let until = entry.until, let today else { return false }
    return until.daysSince1970 < today.daysSince1970
  }

  /// What there is to say of suppressions of the configuration that have suppressed nothing.
  ///
  /// - Parameters:
  ///   - worked: The indices of those that have.
  ///   - workingFolder: The folder that paths are shown relative to.
  /// - Returns: The diagnostics, in the file of the configuration.
  func unused(but worked: Set<Int>, _ workingFolder: WorkingFolder) -> [Diagnostic] {
    guard let rule = base.rules.first(where: { $0.info.name == "unused-suppression" }), let path = loaded.path
    else { return [] }
    let active = Set(base.rules.map(\.info.name))
    return suppressions.enumerated().compactMap { index, item in
      let name = item.suppression.rule
      guard !worked.contains(index), active.contains(name) else { return nil }
      let entry = loaded.configuration.ignore[item.entry]
      let message =
        if let until = entry.until, item.suppression.isExpired {
          "the suppression of '\(name)' ended on \(until)"
        } else {
          "'\(name)' finds nothing that this could suppress"
        }
      return rule.diagnostic(
        Finding(at: entry.place.range, message, help: "Take the suppression out of the configuration."),
        in: workingFolder.display(path))
    }
  }
}

extension RuleLevel {
  /// The severity; `nil` if the rule is off.
  fileprivate var severity: Severity? {
    switch self {
    case .off: nil
    case .severity(let severity): severity
    }
  }
}
