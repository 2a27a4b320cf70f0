/// A setting of a rule, whichever rule it is.
public struct RuleOptionInfo: Sendable {
  /// The key in a configuration.
  public let name: String
  /// The value unless it is changed.
  public let defaultValue: RuleOptionValue
  /// What the setting does, in one sentence.
  public let help: String
}
