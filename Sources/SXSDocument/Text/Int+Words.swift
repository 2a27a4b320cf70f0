/// Numbers as a person reads them.
extension Int {
  /// The number in groups of three digits.
  package var grouped: String {
    guard self >= 1000 else { return String(self) }
    return "\((self / 1000).grouped),\((self % 1000).digits(width: 3))"
  }

  /// The number with a noun: `1 file`, `1,204 units`.
  package func counted(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}
