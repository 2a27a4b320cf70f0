/// A rule that looks at the suppressions of a document, after all other rules have run.
public protocol SuppressionRule: Rule {
  /// The findings in a document, in any order.
  ///
  /// - Parameters:
  ///   - suppressions: The suppressions, and what each has done.
  ///   - known: The names of all rules that there are.
  ///   - active: The names of those that took part.
  /// - Returns: The findings.
  func check(_ suppressions: Suppressions, known: [String], active: Set<String>) -> [Finding]
}

extension SuppressionRule {
  /// The suppressions of a document.
  public var scope: RuleScope { .suppressions(self) }
}
