import Foundation
import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct RuleCatalogueTests {
  private struct LoudHeading: DocumentRule {
    static let info = RuleInfo(
      "loud-heading", .markup, .warning, "a heading | row in capitals", fix: .safe,
      rationale:
        "Capitals are harder to read, and a reader who searches the page for the words of the heading in their "
        + "usual spelling may not find them.",
      help: "Write the heading as a sentence.",
      good: ["# A heading\n"],
      bad: [
        Example("# ⟦A HEADING⟧\n\n\ttext\n", fixed: "# A heading\n"),
        ["a.md": "# ⟦ONE⟧\n", "b.md": "# Two\u{1B}\n"],
      ])
    static let options: [RuleOption<Self>] = [
      RuleOption("minimum", .integer(\.minimum, in: 1...50), help: "How many capitals are too many."),
      RuleOption("allowed", .strings(\.allowed), help: "Words that may stand in capitals."),
    ]
    var minimum = 3
    var allowed = ["API", "URL"]
    func check(_ document: Document) -> [Finding] { [] }
  }

  private struct LonelyUnit: DocumentRule {
    static let info = RuleInfo(
      "lonely-unit", .units, nil, "a unit by itself", rationale: "It is alone.", help: "Add another.",
      good: [],
      bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private static let registry: [any Rule.Type] = [LoudHeading.self, LonelyUnit.self]
  private let catalogue = RuleCatalogue(registry)

  @Test(arguments: RuleCatalogue.Format.allCases)
  func `lists the rules as kept`(_ format: RuleCatalogue.Format) throws {
    let selection = try RuleSelection(from: Self.registry, select: ["lonely-unit"])
    try Golden.check(catalogue.list(format, selection: selection), "rules-\(format.rawValue).txt")
  }

  @Test(arguments: [("explain.txt", false), ("explain-color.txt", true)])
  func `explains a rule as kept`(_ name: String, _ useColor: Bool) throws {
    try Golden.check(
      catalogue.explanation(of: "loud-heading", ReporterOptions(useColor: useColor, width: 80)), name)
  }

  @Test func `explains a family by its rules`() throws {
    let page = try catalogue.explanation(of: "markup")
    #expect(
      String(decoding: page, as: UTF8.self) == """
        markup: what a translation must keep
        family of 1 rule, each with its default level

          loud-heading  warning  a heading | row in capitals (safe fix)

        """)
    #expect(throws: UnknownName.self) { try catalogue.explanation(of: "anchors") }
  }

  @Test func `lists the rules as valid JSON`() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(catalogue.list(.json))) as? [String: Any])
    let rules = try #require(json["rules"] as? [[String: Any]])
    #expect(rules.map { $0["name"] as? String } == ["lonely-unit", "loud-heading"])
    #expect(rules.map { $0["severity"] as? String } == ["off", "warning"])
  }

  @Test(arguments: [("loud-headin", "unknown rule 'loud-headin'; did you mean 'loud-heading'?")])
  func `suggests a rule`(_ name: String, _ message: String) {
    let error = #expect(throws: UnknownName.self) { try catalogue.explanation(of: name) }
    #expect(error?.description == message)
  }
}
