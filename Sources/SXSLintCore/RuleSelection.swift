internal import SXSDocument

/// Which rules run, and how bad their findings are.
public struct RuleSelection: Sendable {
  /// The rules, in the order of the registry.
  public let rules: [ActiveRule]

  /// The rules that the user asked for.
  ///
  /// - Parameters:
  ///   - registry: Every rule there is.
  ///   - select: Names of rules or families, or `all`; empty for the rules that are on by default.
  ///   - ignore: Names of rules or families that are left out.
  ///   - severities: The severity of single rules; `nil` turns the rule off. A rule that is named here runs.
  /// - Throws: ``RuleSelectionError`` for a name that nothing has.
  public init(
    from registry: [any Rule.Type], select: [String] = [], ignore: [String] = [],
    severities: [(name: String, severity: Severity?)] = []
  ) throws(RuleSelectionError) {
    let families = RuleInfo.Family.allCases.map(\.rawValue)
    let names = registry.map { $0.info.name }
    for name in select + ignore where name != "all" && !families.contains(name) && !names.contains(name) {
      throw RuleSelectionError(name: name, among: names + families + ["all"])
    }
    for (name, _) in severities where !names.contains(name) {
      throw RuleSelectionError(name: name, among: names)
    }
    func holds(_ list: [String], _ info: RuleInfo) -> Bool {
      list.contains { $0 == "all" || $0 == info.name || $0 == info.family.rawValue }
    }
    let overrides = Dictionary(severities.map { ($0.name, $0.severity) }, uniquingKeysWith: { $1 })
    rules = registry.compactMap { type in
      let info = type.info
      guard !holds(ignore, info) else { return nil }
      if let override = overrides[info.name] { return override.map { ActiveRule(type, severity: $0) } }
      let isSelected = select.isEmpty ? info.severity != nil : holds(select, info)
      return isSelected ? ActiveRule(type) : nil
    }
  }
}

/// A rule or family that does not exist.
public struct RuleSelectionError: Error, CustomStringConvertible {
  /// The name that was given.
  public let name: String

  /// The name that was perhaps meant.
  public let suggestion: String?

  init(name: String, among candidates: [String]) {
    self.name = name
    suggestion = EditDistance.nearest(to: name, among: candidates)
  }

  /// The error in one line.
  public var description: String {
    "unknown rule '\(name)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
  }
}
