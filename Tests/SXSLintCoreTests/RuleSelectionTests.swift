import SXSDocument
import SXSLintCore
import Testing

@Suite struct RuleSelectionTests {
  private struct Common: DocumentRule {
    static let info = RuleInfo("common", .units, .error, "x", rationale: "", help: "", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private struct OffByDefault: DocumentRule {
    static let info = RuleInfo("optional", .units, nil, "x", rationale: "", help: "", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private struct Other: DocumentRule {
    static let info = RuleInfo("other", .file, .warning, "x", rationale: "", help: "", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private static let registry: [any Rule.Type] = [Common.self, OffByDefault.self, Other.self]

  /// Words of the command line, and the rules that run, with the severity that was given to them.
  struct Case: Sendable {
    var select: [String] = []
    var ignore: [String] = []
    var severities: [(name: String, severity: Severity?)] = []
    let rules: [String]
  }

  @Test(arguments: [
    Case(rules: ["common", "other"]),
    Case(select: ["all"], rules: ["common", "optional", "other"]),
    Case(select: ["units"], ignore: ["common"], rules: ["optional"]),
    Case(severities: [("optional", .info)], rules: ["common", "optional=info", "other"]),
    Case(severities: [("common", nil)], rules: ["other"]),
    Case(select: ["file"], severities: [("optional", .info)], rules: ["other"]),
    Case(select: ["units"], severities: [("optional", .info)], rules: ["common", "optional=info"]),
    Case(ignore: ["units"], severities: [("optional", .info)], rules: ["other"]),
  ])
  func `selects the rules`(_ example: Case) throws {
    let selection = try RuleSelection(
      from: Self.registry, select: example.select, ignore: example.ignore, severities: example.severities)
    #expect(
      selection.rules.map { $0.info.name + ($0.severity.map { "=\($0.rawValue)" } ?? "") } == example.rules)
  }

  @Test(arguments: [
    (["all"], ["all"], "no rule is selected"),
    (["units"], ["optional", "common"], "no rule is selected"),
    ([], ["file", "units"], "no rule is selected"),
    (["nosuch"], [], "unknown rule 'nosuch'; 'sxslint rules' lists them"),
    (["oth"], [], "unknown rule 'oth'; did you mean 'other'?"),
    (["othr"], [], "unknown rule 'othr'; did you mean 'other'?"),
  ])
  func `refuses a choice that cannot be meant`(_ select: [String], _ ignore: [String], _ message: String) {
    let error = #expect(throws: RuleSelectionError.self) {
      try RuleSelection(from: Self.registry, select: select, ignore: ignore)
    }
    #expect(error?.description == message)
  }
}
