/// The value of a rule's option.
public enum RuleOptionValue: Sendable, Equatable {
  /// A whole number.
  case integer(Int)
  /// A list of texts.
  case strings([String])
}
