public import SXSDocument

/// A suppression by the configuration; which documents it is for is said by ``Input/suppressions``.
public struct ConfiguredSuppression: Sendable {
  /// The name of the rule.
  public let rule: String

  /// The ids of the units; empty for all findings of the rule.
  public let units: Set<ByteString>

  /// Whether its last day is over, so that it suppresses nothing any more.
  public let isExpired: Bool

  /// A suppression.
  public init(rule: String, units: Set<ByteString> = [], isExpired: Bool = false) {
    self.rule = rule
    self.units = units
    self.isExpired = isExpired
  }

  /// Whether a finding is suppressed.
  func matches(_ rule: String, unit: ByteString?) -> Bool {
    !isExpired && rule == self.rule && (units.isEmpty || unit.map(units.contains) ?? false)
  }
}
