/// How bad a finding is.
public enum Severity: String, CaseIterable, Sendable {
  /// Worth knowing; not shown by default.
  case info
  /// Probably a defect: at least 80 of 100 are.
  case warning
  /// A defect: at least 95 of 100 are.
  case error

  /// All, the worst first.
  public static let worstFirst: [Severity] = allCases.reversed()

  /// The names of all, the worst first.
  public static let names = worstFirst.map(\.rawValue)

  /// What a threshold can be: a severity, or that nothing is above it.
  public static let thresholdNames = names + ["never"]
}
