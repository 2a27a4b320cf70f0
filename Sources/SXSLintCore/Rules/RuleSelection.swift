import SXSDocument

/// Which rules run, and how bad their findings are.
public struct RuleSelection: Sendable {
  /// The rules, in the order of the registry.
  public let rules: [ActiveRule]

  /// The rules that the user asked for.
  ///
  /// `ignore` wins over all, and `select` over the rules that are on by default. A severity only changes a rule, but
  /// where nothing is selected it also turns on one that is off by default.
  ///
  /// - Parameters:
  ///   - registry: Every rule there is.
  ///   - select: Names of rules or families, or `all`; empty for the rules that are on by default.
  ///   - ignore: Names of rules or families, or `all`, that are left out.
  ///   - severities: The severity of single rules; `nil` turns the rule off.
  ///   - options: The options of single rules.
  /// - Throws: ``RuleSelectionError`` for a name that no rule has, and if no rule is left.
  public init(
    from registry: [any Rule.Type], select: [String] = [], ignore: [String] = [],
    severities: [(name: String, severity: Severity?)] = [],
    options: [String: [(name: String, value: RuleOptionValue)]] = [:]
  ) throws(RuleSelectionError) {
    let names = registry.map { $0.info.name }
    let families = RuleInfo.Family.names
    for name in select + ignore where name != "all" && !families.contains(name) && !names.contains(name) {
      throw .unknown(UnknownName("rule", name, among: names + families + ["all"]))
    }
    for (name, _) in severities where !names.contains(name) {
      if name == "all" || families.contains(name) { throw .manyRules(name: name) }
      throw .unknown(UnknownName("rule", name, among: names))
    }
    let overrides = Dictionary(severities.map { ($0.name, $0.severity) }, uniquingKeysWith: { $1 })
    rules = registry.compactMap { type in
      let info = type.info
      guard !info.isNamed(in: ignore), select.isEmpty || info.isNamed(in: select) else { return nil }
      let options = options[info.name] ?? []
      if let override = overrides[info.name] {
        return override.map { ActiveRule(type, severity: $0, options: options) }
      }
      return select.isEmpty && info.severity == nil ? nil : ActiveRule(type, options: options)
    }
    // A check without rules would find all to be well.
    if rules.isEmpty { throw .noRule }
  }
}

/// A choice of rules that cannot be meant.
public enum RuleSelectionError: Error, CustomStringConvertible {
  /// A rule or family that does not exist.
  case unknown(UnknownName)

  /// A family, or `all`, where only a single rule can be meant.
  case manyRules(name: String)

  /// All rules are left out.
  case noRule

  /// The error in one line.
  public var description: String {
    switch self {
    case .unknown(let name): name.description
    case .manyRules(let name):
      "'\(name)' stands for many rules, and here each is named by itself; '\(RuleInfo.listing(of: name))' lists them"
    case .noRule: "no rule is selected"
    }
  }
}
