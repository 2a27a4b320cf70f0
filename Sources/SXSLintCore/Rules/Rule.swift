/// A check with a name: a ``DocumentRule``, a ``RepositoryRule`` or a ``SuppressionRule``.
public protocol Rule: Sendable {
  /// All that the tool ever says about the rule: `explain`, the docs, SARIF and the configuration schema read it.
  static var info: RuleInfo { get }

  /// The settings that a configuration may change.
  static var options: [RuleOption<Self>] { get }

  /// Whether the rule compares the two sides of a pair, so that a page may be called aligned where it finds nothing.
  static var comparesSides: Bool { get }

  /// What the rule looks at; given by ``DocumentRule``, ``RepositoryRule`` and ``SuppressionRule``.
  var scope: RuleScope { get }

  /// The rule with its default settings.
  init()
}

extension Rule {
  /// No settings.
  public static var options: [RuleOption<Self>] { [] }

  /// Most rules look at something else.
  public static var comparesSides: Bool { false }
}
