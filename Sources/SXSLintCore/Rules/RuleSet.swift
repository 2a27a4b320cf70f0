import SXSDocument

/// Rules that run together, by what they look at.
struct RuleSet: Sendable {
  /// Rules that look at the same.
  struct Group<Member: Sendable>: Sendable {
    /// The rules as what they are.
    private(set) var rules: [Member] = []

    /// The rules with their settings, one by one.
    // Apart, as they are large, and asked for only where something is found.
    private(set) var active: [ActiveRule] = []

    fileprivate mutating func append(_ rule: Member, _ active: ActiveRule) {
      rules.append(rule)
      self.active.append(active)
    }
  }

  /// The rules that look at one document.
  private(set) var documentRules = Group<any DocumentRule>()

  /// The rules that look at a document among the others.
  private(set) var repositoryRules = Group<any RepositoryRule>()

  /// The rules that look at the suppressions of a document.
  private(set) var suppressionRules = Group<any SuppressionRule>()

  /// What the outlines must hold for them.
  var parts: Outline.Parts { repositoryRules.rules.reduce(into: []) { $0.formUnion(type(of: $1).needs) } }

  /// The names of all of them.
  let names: Set<String>

  /// Whether one of them is about front matter.
  let readFrontMatter: Bool

  /// Whether one of them compares the two sides of a pair.
  let comparesSides: Bool

  init(_ rules: [ActiveRule]) {
    names = Set(rules.map(\.info.name))
    readFrontMatter = rules.contains { $0.info.family == .frontMatter }
    comparesSides = rules.contains { type(of: $0.rule).comparesSides }
    for active in rules {
      switch active.rule.scope {
      case .document(let rule): documentRules.append(rule, active)
      case .repository(let rule): repositoryRules.append(rule, active)
      case .suppressions(let rule): suppressionRules.append(rule, active)
      }
    }
  }
}
