import SXSDocument
import SXSLintCore
import Testing

@Suite struct ConfigurationReaderTests {
  private struct Loud: DocumentRule {
    static let info = RuleInfo("loud", .markup, .warning, "x", rationale: "", help: "", good: [], bad: [])
    static let options: [RuleOption<Self>] = [
      RuleOption("minimum", .integer(\.minimum, in: 1...50), help: "x"),
      RuleOption("allowed", .strings(\.allowed), help: "x"),
    ]
    var minimum = 3
    var allowed: [String] = []
    func check(_ document: Document) -> [Finding] {
      [Finding(at: SourceRange(0, 0), "\(minimum) \(allowed)")]
    }
  }

  private struct Quiet: DocumentRule {
    static let info = RuleInfo("quiet", .units, nil, "x", rationale: "", help: "", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private static let reader = ConfigurationReader([Loud.self, Quiet.self], version: "1.2.3")

  private func read(_ text: String) throws(ConfigurationError) -> Configuration {
    try Self.reader.read(SourceFile(path: "c.yml", text: text))
  }

  /// Configurations, and the places and the beginnings of what is said of them.
  private static let mistakes: [(text: String, problems: [String])] = [
    ("", []), ("# nothing\n", []), ("\u{FEFF}show: info", []), ("{}", []), ("---\nshow: info\n...\n", []),
    (#"{"show": "info", "rules": {"loud": {"minimum": 4, "allowed": ["a"]}}}"#, []),
    ("show:", ["there is no value"]), ("show: ''", ["there is no value"]), ("show: ~", ["unknown level"]),
    ("Show: info", ["unknown key 'Show'; did you mean 'show'?"]), ("? [a]\n: b", ["a key is a text"]),
    ("rules: {loud: {minimum: four}}", ["'four' is no whole number"]),
    ("rules: {loud: {minimum: -4}}", ["'-4' is no whole number"]),
    ("rules: {loud: {minimum: 9999999999}}", ["'9999999999' is no whole number"]),
    ("rules: {loud: {minimum: 0}}", ["0 is not between 1 and 50"]),
    ("rules: {loud: {minimum: 51}}", ["51 is not between 1 and 50"]),
    ("rules: {loud: {minimum: 50}}", []),
    ("rules: {loud: {minimum: [4]}}", ["this takes one text, not a list"]),
    ("rules: {loud: {allowed: []}}", ["the list is empty"]),
    ("rules: {loud: {minimum: 1, minimum: 2}}", ["'minimum' is there twice"]),
    ("rules: {quiet: {minimum: 1}}", ["unknown key 'minimum' of rule 'quiet'"]),
    ("rules: {loud: [off]}", ["this takes one text, not a list"]),
    ("rules: {units: off}", ["'units' stands for many rules"]), ("select: [units, all, loud]", []),
    ("select: unit", ["unknown rule 'unit'; did you mean 'units'?"]),
    ("required-version: 1.2.3", []), ("required-version: '>=1.2'", []), ("required-version: '>= 1.2.3'", []),
    ("required-version: 1.2.4", ["the configuration needs sxslint 1.2.4"]),
    ("required-version: '>=1.10'", ["the configuration needs sxslint >=1.10"]),
    ("required-version: ''", ["there is no value"]), ("required-version: '>='", ["'>=' is no version"]),
    ("a: 1\nrequired-version: 2\nb: 1", ["the configuration needs sxslint 2"]),
    ("exclude: ['#a']", ["malformed pattern '#a'"]), ("exclude: '!'", ["malformed pattern"]),
    ("exclude: [a, a/../b]", ["'a/../b' matches nothing"]), ("baseline: a/b.txt", []),
    ("baseline: a\\b", ["'a\\b' has backslashes"]),
    ("exclude: ['a\\b', 'a\\']", ["'a\\b' has", "'a\\' has"]),
    ("exclude: ['\\#a', 'a\\ ', '\\!\\[\\*\\\\']", []),
    ("ignore: []", []), ("ignore: [a]", ["a suppression takes keys with values"]),
    ("ignore: [{rule: loud, files: a, reason: b, until: 2026-02-30}]", ["'2026-02-30' is no day"]),
    ("ignore: [{files: a}]", ["a suppression needs 'rule' and 'reason'"]),
    ("show: *a", ["no YAML: found undefined alias"]), ("show: &a info", ["anchors are not allowed here"]),
    ("show: !x info", ["tags are not allowed here"]), ("<<: {show: info}", ["unknown key '<<'"]),
    ("%YAML 1.1\n---\nshow: info", []), ("show: info\n---\n", ["a second document"]),
    ("\tshow: info", ["no YAML"]), ("show: [", ["no YAML"]),
  ]

  @Test(arguments: mistakes)
  func `says what is wrong`(_ text: String, _ expected: [String]) {
    var found: [String] = []
    do throws(ConfigurationError) { _ = try read(text) } catch { found = error.problems.map(\.message) }
    #expect(found.count == expected.count, "\(found)")
    for (message, beginning) in zip(found, expected) { #expect(message.hasPrefix(beginning)) }
  }

  @Test func `reads every key`() throws {
    let configuration = try read(
      """
      required-version: 1.2.3
      locale: zh-Hant-TW
      select: all
      rules:
        loud: {level: error, minimum: 7, allowed: a}
        quiet: off
      overrides:
        - files: [a/, '*.yml']
          rules: {quiet: info}
      ignore:
        - {rule: [loud, quiet], files: b, unit: [1f2e3-104, 1f2e3-p105], reason: no, until: 2026-12-31}
      exclude: c
      include: [d]
      gitignore: false
      show: error
      fail-on: never
      baseline: e
      """)
    #expect(configuration.locale?.value == "zh-Hant-TW")
    #expect(configuration.locale?.origin == "c.yml:2")
    #expect(configuration.select?.value == ["all"])
    #expect(configuration.rules.map(\.name) == ["loud", "quiet"])
    #expect(configuration.rules.map(\.level) == [.severity(.error), .off])
    #expect(configuration.rules[0].options.map(\.name) == ["minimum", "allowed"])
    #expect(configuration.rules[0].options.map(\.value) == [.integer(7), .strings(["a"])])
    #expect(configuration.overrides.map(\.files.value) == [["a/", "*.yml"]])
    #expect(configuration.overrides[0].rules.map(\.level) == [.severity(.info)])
    #expect(configuration.overrides[0].rules.map(\.origin) == ["c.yml:9"])
    let ignore = try #require(configuration.ignore.first)
    #expect(ignore.rules == ["loud", "quiet"])
    #expect(ignore.files == ["b"])
    #expect(ignore.units == ["1f2e3-104", "1f2e3-p105"])
    #expect(ignore.reason == "no")
    #expect(ignore.until?.description == "2026-12-31")
    #expect(configuration.exclude?.value == ["c"])
    #expect(configuration.include?.value == ["d"])
    #expect(configuration.respectsIgnoreFiles?.value == false)
    #expect(configuration.show?.value == .error)
    #expect(configuration.failOn.map { $0.value } == .some(nil))
    #expect(configuration.baseline?.value == "e")
  }

  @Test func `gives rules their options`() throws {
    let configuration = try read("rules: {loud: {minimum: 7, allowed: [a, b]}}")
      .overridden(by: try Self.reader.read(assignment: "rules.loud.minimum=9", of: "--set"))
    let options = Dictionary(configuration.rules.map { ($0.name, $0.options) }, uniquingKeysWith: +)
    let selection = try RuleSelection(from: [Loud.self, Quiet.self], options: options)
    #expect(selection.rules.map(\.info.name) == ["loud"])
    let rule = try #require(selection.rules.first?.rule as? Loud)
    #expect(rule.minimum == 9)
    #expect(rule.allowed == ["a", "b"])
  }
}
