public import SXSDocument

/// A rule that takes part in a run, with its settings.
public struct ActiveRule: Sendable {
  /// The rule.
  public let rule: any Rule

  /// The severity that the user gave it; `nil` leaves it to the rule and its findings.
  public let severity: Severity?

  /// The severity of findings that have none of their own.
  package var level: Severity { severity ?? info.severityWhereActive }

  /// The texts of the rule.
  public var info: RuleInfo { type(of: rule).info }

  /// A rule with its default settings, or with some of them changed.
  public init(
    _ type: any Rule.Type, severity: Severity? = nil, options: [(name: String, value: RuleOptionValue)] = []
  ) {
    rule = options.isEmpty ? type.init() : type.configured(options)
    self.severity = severity
  }

  /// A finding of the rule with all that is known about it.
  ///
  /// - Parameters:
  ///   - finding: What was found.
  ///   - path: The file, as shown to the user.
  ///   - unit: The id of the unit that holds the range.
  ///   - pair: The segments of the unit.
  /// - Returns: The diagnostic.
  public func diagnostic(
    _ finding: Finding, in path: ByteString, unit: ByteString? = nil, pair: Diagnostic.Pair? = nil
  ) -> Diagnostic {
    let info = info
    let severity = severity ?? finding.severity ?? info.severityWhereActive
    return Diagnostic(
      rule: info.name, severity: severity, path: path, finding: finding, help: finding.help ?? info.help,
      unit: unit, pair: pair)
  }
}
