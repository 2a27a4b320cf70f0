public import SXSDocument

/// A rule that looks at one document by itself.
public protocol DocumentRule: Rule {
  /// The findings in a document, in any order.
  func check(_ document: Document) -> [Finding]
}

extension DocumentRule {
  /// One document by itself.
  public var scope: RuleScope { .document(self) }
}
