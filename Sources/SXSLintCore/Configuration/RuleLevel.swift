/// How bad the findings of a rule are, or that it does not run.
public enum RuleLevel: Sendable, Equatable {
  /// The rule does not run.
  case off
  /// The rule runs, with this severity.
  case severity(Severity)

  /// The name in a configuration.
  public var name: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }

  /// The level of that name.
  public init?(_ name: String) {
    if name == "off" {
      self = .off
    } else if let severity = Severity(rawValue: name) {
      self = .severity(severity)
    } else {
      return nil
    }
  }

  /// The names of all levels.
  public static let names = Severity.names + ["off"]
}
