/// A setting of a rule, whichever rule it is.
public struct RuleOptionInfo: Sendable {
  /// What a setting takes, and what it is unless it is changed.
  public enum Kind: Sendable {
    /// A whole number of a range.
    case integer(default: Int, in: ClosedRange<Int>)
    /// A list of texts.
    case strings(default: [String])
  }

  /// The key in a configuration.
  public let name: String
  /// What it takes.
  public let kind: Kind
  /// What the setting does, in one sentence.
  public let help: String
}
