public import SXSLintCore

/// All that is said about the rules: their lists, the table of the README, and the explanation of each.
public struct RuleCatalogue: Sendable {
  /// The formats in which the rules are listed, by the names that the command line takes.
  public enum Format: String, NamedFormat {
    /// A table for a person.
    case text
    /// An object with the version and the rules, one rule on each line.
    case json
    /// The tables of the README.
    case markdown
  }

  private let registry: [any Rule.Type]

  /// The catalogue of the rules of a registry.
  public init(_ registry: [any Rule.Type]) { self.registry = registry }

  /// The rules by family, in the order of the families and then of the registry.
  ///
  /// Most reports describe no rule, and are not to wait for all that there is to say.
  var families: [(family: RuleInfo.Family, rules: [RuleEntry])] {
    let entries = registry.map { RuleEntry($0) }
    return RuleInfo.Family.allCases.compactMap { family in
      let rules = entries.filter { $0.info.family == family }
      return rules.isEmpty ? nil : (family, rules)
    }
  }

  /// All rules with their default severity and the one they have in a run.
  ///
  /// - Parameters:
  ///   - format: The format of the list.
  ///   - selection: The rules that run; every rule has its default severity if none is given.
  ///   - options: The options for a person's eyes.
  /// - Returns: The list; UTF-8.
  public func list(
    _ format: Format, selection: RuleSelection? = nil, _ options: ReporterOptions = ReporterOptions()
  ) -> [UInt8] {
    let active = selection.map { selection in
      Dictionary(selection.rules.map { ($0.info.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    /// The severity of a rule in the run, as it is spelt in a configuration.
    func effective(_ rule: RuleEntry) -> String {
      guard let active else { return rule.level }
      return active[rule.info.name]?.level.rawValue ?? "off"
    }
    return switch format {
    case .text: textList(options, effective: effective)
    case .json: jsonList(effective: effective)
    case .markdown: Array(markdownTable.utf8)
    }
  }

  /// The rule of that name.
  ///
  /// - Throws: ``UnknownName`` if there is none, with the name that was perhaps meant.
  func rule(named name: String) throws(UnknownName) -> RuleEntry {
    let rules = families.flatMap(\.rules)
    guard let rule = rules.first(where: { $0.info.name == name }) else {
      throw UnknownName("rule", name, among: rules.map(\.info.name) + RuleInfo.Family.names)
    }
    return rule
  }
}
