/// What a rule looks at, with the rule as what it then is.
///
/// A cast would tell, too, but looks through all types of the program for each rule, at every start.
public enum RuleScope {
  /// One document by itself.
  case document(any DocumentRule)
  /// One document among the others.
  case repository(any RepositoryRule)
  /// The suppressions of a document.
  case suppressions(any SuppressionRule)
}
