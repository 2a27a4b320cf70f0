/// All that the tool ever says about a rule.
public struct RuleInfo: Sendable {
  /// The group of a rule, by what it looks at.
  public enum Family: String, CaseIterable, Sendable {
    /// The pairing of target and source.
    case units
    /// Whether it is translated, and intact.
    case translation
    /// What a translation must keep.
    case markup
    /// Headings, links, files.
    case anchors
    /// The front matter.
    case frontMatter = "front-matter"
    /// The file as such.
    case file

    /// The names, as the command line and the configuration take them.
    package static let names = allCases.map(\.rawValue)
  }

  /// The name: kebab-case, says the fault so that "allow …" reads well.
  public let name: String

  /// The group.
  public let family: Family

  /// What it finds: no capital, no full stop, under 60 characters.
  public let summary: String

  /// Why a reader or a build suffers, in full sentences.
  public let rationale: String

  /// What to do about a finding, in full sentences.
  public let help: String

  /// The default severity; `nil` if the rule is off by default.
  public let severity: Severity?

  /// The severity where the rule runs and nothing else is said: a rule that is off by default warns where it is selected.
  package var severityWhereActive: Severity { severity ?? .warning }

  /// Whether findings come with a fix, and of which kind.
  public let fix: Fix.Safety?

  /// Documents that the rule lets pass; they show the odd cases.
  public var good: [Example] { makeGood() }

  /// Documents that the rule reports, with the ranges marked.
  public var bad: [Example] { makeBad() }

  private let makeGood: @Sendable () -> [Example]
  private let makeBad: @Sendable () -> [Example]

  /// The texts of a rule; the examples are made when somebody asks for them, as checking needs none.
  public init(
    _ name: String, _ family: Family, _ severity: Severity?, _ summary: String, fix: Fix.Safety? = nil,
    rationale: String, help: String, good: @autoclosure @escaping @Sendable () -> [Example],
    bad: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.name = name
    self.family = family
    self.severity = severity
    self.summary = summary
    self.fix = fix
    self.rationale = rationale
    self.help = help
    makeGood = good
    makeBad = bad
  }

  /// The command that lists the rules of a family, or `all`.
  static func listing(of name: String) -> String {
    name == "all" ? "sxslint rules" : "sxslint explain \(name)"
  }

  /// Whether a list of names of rules and families, or `all`, holds the rule.
  package func isNamed(in list: [String]) -> Bool {
    list.contains { $0 == "all" || $0 == name || $0 == family.rawValue }
  }
}
