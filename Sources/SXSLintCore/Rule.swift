public import SXSDocument

/// A check with a name: a ``DocumentRule``, a ``RepositoryRule`` or a ``SuppressionRule``.
public protocol Rule: Sendable {
  /// All that the tool ever says about the rule: `explain`, the docs, SARIF and the configuration schema read it.
  static var info: RuleInfo { get }

  /// The settings that a configuration may change.
  static var options: [RuleOption<Self>] { get }

  /// What the rule looks at; given by ``DocumentRule``, ``RepositoryRule`` and ``SuppressionRule``.
  var scope: RuleScope { get }

  /// The rule with its default settings.
  init()
}

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

extension Rule {
  /// No settings.
  public static var options: [RuleOption<Self>] { [] }
}

/// A rule that looks at one document by itself.
public protocol DocumentRule: Rule {
  /// The findings in a document, in any order.
  func check(_ document: Document) -> [Finding]
}

extension DocumentRule {
  /// One document by itself.
  public var scope: RuleScope { .document(self) }
}

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
