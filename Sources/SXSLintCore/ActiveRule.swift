/// A rule that takes part in a run, with its settings.
public struct ActiveRule: Sendable {
  /// The rule.
  public let rule: any Rule

  /// The severity that the user gave it; `nil` leaves it to the rule and its findings.
  public let severity: Severity?

  /// The texts of the rule.
  public var info: RuleInfo { type(of: rule).info }

  /// A rule with its default settings.
  public init(_ type: any Rule.Type, severity: Severity? = nil) {
    rule = type.init()
    self.severity = severity
  }

  /// The severity of one of the rule's findings.
  ///
  /// A rule that is off by default warns where it is selected.
  func severity(of finding: Finding) -> Severity { severity ?? finding.severity ?? info.severity ?? .warning }
}
