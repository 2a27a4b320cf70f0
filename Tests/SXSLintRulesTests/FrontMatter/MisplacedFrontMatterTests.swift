import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

/// Front matter that the build does not find, or does not know for what it is: one defect, one finding.
@Suite struct MisplacedFrontMatterTests {
  private func findings(in text: String) -> [String] {
    let files = [
      SourceFile(path: "a.md", text: text), SourceFile(path: "b.md", text: Handback.complete),
      SourceFile(path: "c.md", text: Handback.complete.setting("ms.locfileid", "\"112345679\"")),
    ]
    let repository = MemoryRepository(files)
    let rules = RuleCase.all.filter { $0.info.severity != nil }
    return rules.flatMap { repository.findings(of: $0.rule, among: allRules) }
      .filter { $0.path == "a.md" }
      .map { "\(LineTable(files[0]).line(at: $0.finding.range.start)): \($0.finding.message)" }
  }

  private static let late = "1: the front matter must begin in the first line of the file, but"

  @Test(arguments: [
    ("\n", "\(late) a blank line stands before it"), (" ", "\(late) blanks stand before its '---'"),
    ("\u{FEFF}\u{FEFF}", "\(late) a second byte order mark stands before it"),
    ("<!-- a -->\n", "\(late) a comment stands before it"),
    ("-", "1: the front matter opens with '----', not with '---'"),
  ])
  func `says what stands before front matter`(_ lead: String, _ message: String) {
    let text = lead + Handback.complete.setting("ms.locfileid", "\"112345670\"")
    #expect(findings(in: text) == [message])
  }

  @Test func `says that nothing opens front matter`() {
    let text = Handback.complete.setting("ms.locfileid", "\"112345670\"").dropFirst(4)
    #expect(findings(in: String(text)) == ["1: no line '---' opens the front matter"])
  }

  @Test func `says that fields have run together`() {
    let line = Handback.frontMatter.split(separator: "\n").joined(separator: " ")
    #expect(
      findings(in: "\(line)\n\n\(Handback.unit)") == [
        "1: the front matter was translated as text: its fields have run together in the line of the '---'"
      ])
  }

  @Test(arguments: HandbackKey.allCases)
  func `says that a generated key is misspelt`(_ key: HandbackKey) {
    let wrong = "\(key.rawValue.dropLast())x"
    let text = Handback.complete.setting("ms.locfileid", "\"112345670\"").replacing(key.rawValue, wrong)
    #expect(
      findings(in: text) == [
        "\(4 + key.index): the key '\(wrong)' is perhaps meant to be '\(key.rawValue)', which is missing"
      ])
  }

  @Test(arguments: HandbackKey.allCases)
  func `says that a generated field is in conflict`(_ key: HandbackKey) {
    let line = Handback.frontMatter.split(separator: "\n")[3 + key.index]
    let conflict = "<<<<<<< HEAD\n\(line)\n=======\n\(line)\n>>>>>>> b\n"
    let parts = Handback.complete.split(separator: line + "\n", maxSplits: 1)
    #expect(
      findings(in: parts.joined(separator: conflict)) == ["\(4 + key.index): a merge conflict begins here"])
  }
}
