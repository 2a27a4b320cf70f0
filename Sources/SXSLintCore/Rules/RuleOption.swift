/// A setting of a rule: a stored property that a configuration may change.
public struct RuleOption<R: Rule>: Sendable {
  /// Where the value is kept, by its type.
  public enum Storage: Sendable {
    /// A whole number of a range.
    case integer(any WritableKeyPath<R, Int> & Sendable, in: ClosedRange<Int>)
    /// A list of texts.
    case strings(any WritableKeyPath<R, [String]> & Sendable)
  }

  /// The key in a configuration, kebab-case.
  public let name: String

  /// Where the value is kept.
  public let storage: Storage

  /// What the setting does, in one sentence.
  public let help: String

  /// A setting.
  public init(_ name: String, _ storage: Storage, help: String) {
    self.name = name
    self.storage = storage
    self.help = help
  }
}
