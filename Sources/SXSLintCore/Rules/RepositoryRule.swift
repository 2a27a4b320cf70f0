public import SXSDocument

/// A rule that looks at one document among all the others of its repository.
public protocol RepositoryRule: Rule {
  /// What outlines must hold for the rule beyond what they hold for all.
  static var needs: Outline.Parts { get }

  /// The findings in the document that `outline` was made of, in any order.
  func check(_ outline: Outline, in repository: Repository) -> [Finding]
}

extension RepositoryRule {
  /// Nothing more.
  public static var needs: Outline.Parts { [] }

  /// One document among the others.
  public var scope: RuleScope { .repository(self) }
}
