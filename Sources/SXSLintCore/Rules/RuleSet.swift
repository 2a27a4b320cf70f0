import SXSDocument

/// Rules that run together, by what they look at.
struct RuleSet: Sendable {
  /// The rules that look at one document.
  private(set) var documentRules: [(active: ActiveRule, rule: any DocumentRule)] = []

  /// The rules that look at a document among the others.
  private(set) var repositoryRules: [(active: ActiveRule, rule: any RepositoryRule)] = []

  /// The rules that look at the suppressions of a document.
  private(set) var suppressionRules: [(active: ActiveRule, rule: any SuppressionRule)] = []

  /// What the outlines must hold for them.
  var parts: Outline.Parts { repositoryRules.reduce(into: []) { $0.formUnion(type(of: $1.rule).needs) } }

  /// The names of all of them.
  let names: Set<String>

  /// Whether one of them is about front matter.
  let readFrontMatter: Bool

  init(_ rules: [ActiveRule]) {
    names = Set(rules.map(\.info.name))
    readFrontMatter = rules.contains { $0.info.family == .frontMatter }
    for active in rules {
      switch active.rule.scope {
      case .document(let rule): documentRules.append((active, rule))
      case .repository(let rule): repositoryRules.append((active, rule))
      case .suppressions(let rule): suppressionRules.append((active, rule))
      }
    }
  }
}
