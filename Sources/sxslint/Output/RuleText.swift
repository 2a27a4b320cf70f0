import SXSLintCore

/// What is printed about rules.
enum RuleText {
  static func explanation(of rule: RuleInfo) -> String { "\(rule.name)\n" }
  static func table(of rules: [RuleInfo]) -> String { rules.map { $0.name + "\n" }.joined() }
  static func json(of rules: [RuleInfo]) -> String { "[]\n" }
  static func markdown(of rules: [RuleInfo]) -> String { "" }
}
