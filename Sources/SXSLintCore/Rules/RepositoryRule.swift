public import SXSDocument

/// A rule that looks at one document among all the others of its repository.
public protocol RepositoryRule: Rule {
  /// What the rule asks for of other documents than the one that it checks, besides their front matter.
  static var needs: Outline.Parts { get }

  /// The findings in the document that `outline` was made of, in any order.
  func check(_ outline: Outline, in repository: Repository) -> [Finding]
}

extension RepositoryRule {
  /// Nothing.
  public static var needs: Outline.Parts { [] }

  /// One document among the others.
  public var scope: RuleScope { .repository(self) }
}
