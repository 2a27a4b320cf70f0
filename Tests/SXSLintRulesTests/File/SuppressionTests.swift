import SXSDocument
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// What a comment in a document suppresses, and what it leaves.
@Suite struct SuppressionTests {
  private static let comment = "<!-- sxslint-disable-next-line merge-conflict: shown on purpose -->"

  /// Documents, and the numbers of the lines where `merge-conflict` is still found.
  private static let documents: [(text: String, lines: [Int])] = [
    ("\(comment)\n>>>>>>> a\n>>>>>>> b", [3]),
    ("\(comment)\n\n \n>>>>>>> a\n>>>>>>> b", [5]),
    ("\(comment)\r>>>>>>> a\r>>>>>>> b", [3]),
    ("Text \(comment)\n>>>>>>> a", []),
    ("- a\n  \(comment)\n>>>>>>> a", []),
    ("| a |\n|---|\n| b \(comment) |\n>>>>>>> a", []),
    // Behind the row, where Markdown drops it.
    ("| a |\n|---|\n| b | \(comment)\n>>>>>>> a", []),
    ("a | b\n--|--\nc | d | <!-- e --> \(comment) |\n>>>>>>> a", []),
    ("~~~\n| b | \(comment)\n~~~\n>>>>>>> a", [4]),
    ("| b | `\(comment)`\n>>>>>>> a", [2]),
    ("| b | \\\(comment)\n>>>>>>> a", [2]),
    ("<!--\nsxslint-disable-next-line merge-conflict: over\nthree lines -->\n>>>>>>> a", []),
    ("<!--sxslint-disable-next-line merge-conflict-->\n>>>>>>> a", []),
    ("<!-- sxslint-disable-next-line untranslated,merge-conflict : a -->\n>>>>>>> a", []),
    ("\(comment)\n<!-- sxslint-disable-next-line untranslated -->\n>>>>>>> a", []),
    (">>>>>>> a\n\(comment)", [1]),
    (">>>>>>> a \(comment)", [1]),
    ("\(comment)\ntext\n>>>>>>> a", [3]),
    ("<!-- sxslint-disable-next-line all: a -->\n>>>>>>> a", [2]),
    ("<!-- sxslint-disable-next-line file: a -->\n>>>>>>> a", [2]),
    ("<!-- sxslint-disable-next-line: merge-conflict -->\n>>>>>>> a", [2]),
    ("<!-- a sxslint-disable-next-line merge-conflict -->\n>>>>>>> a", [2]),
    ("~~~\n\(comment)\n~~~\n>>>>>>> a", [4]),
    ("`\(comment)`\n>>>>>>> a", [2]),
  ]

  @Test(arguments: documents)
  func `suppresses what is found in the next line`(_ text: String, _ lines: [Int]) throws {
    let rule = try #require(RuleCase.all.first { $0.info.name == "merge-conflict" }).rule
    let file = SourceFile(path: "a.md", text: text)
    let found = MemoryRepository([file]).findings(of: rule, respectsSuppressions: true)
    #expect(found.map { LineTable(file).line(at: $0.finding.range.start) } == lines)
  }

  @Test func `covers a pair to its end`() {
    let file = SourceFile(
      path: "a.md",
      text: """
        <!-- sxslint-disable-next-line empty-target: a -->
        <span data-ttu-id="1f2e3-101">Ajoutez
        un client.</span><span class="sxs-lookup"><span data-stu-id="1f2e3-101">Add a
        customer.</span></span>
        """)
    let document = MemoryRepository([file]).documents[0]
    var suppressions = Suppressions(document)
    let end = document.units[0].range.end
    let isSuppressed = suppressions.suppress("empty-target", at: SourceRange(end - 1, end))
    #expect(isSuppressed)
  }

  /// A pair that goes on over suppressions, which are for its lines.
  @Test func `covers what lies in several extents`() {
    let file = SourceFile(
      path: "a.md",
      text: """
        <!-- sxslint-disable-next-line a: a --> <!-- sxslint-disable-next-line b, a: a -->
        <span data-ttu-id="1f2e3-101">Un
        <!-- sxslint-disable-next-line c: a -->
        client
        <!-- sxslint-disable-next-line b: a -->
        et un
        autre.</span><span class="sxs-lookup"><span data-stu-id="1f2e3-101">A customer.</span></span>
        <!-- sxslint-disable-next-line a: a -->
        """)
    let lines = LineTable(file)
    var suppressions = Suppressions(MemoryRepository([file]).documents[0])
    func suppressedLines(_ rule: String) -> [Int] {
      (1...lines.count).filter { suppressions.suppress(rule, at: lines.content(ofLine: $0)) }
    }
    var idle: [String] { suppressions.idle.map(\.name.text) }
    #expect(idle == ["a", "b", "a", "c", "b", "a"])
    #expect(suppressedLines("c") == [4])
    #expect(idle == ["a", "b", "a", "b", "a"])
    #expect(suppressedLines("b") == Array(2...7))
    #expect(idle == ["a", "a", "a"])
    #expect(suppressedLines("a") == Array(2...7))
    #expect(idle == ["a"])
  }

  /// Comments of YAML, and whether the next line is suppressed.
  private static let yaml: [(text: String, isSuppressed: Bool)] = [
    ("---\ntitle: a\n# sxslint-disable-next-line duplicate-key: a\ntitle: b\n---\n", true),
    ("---\ntitle: a\n  #sxslint-disable-next-line duplicate-key\n\ntitle: b\n---\n", true),
    ("---\ntitle: a\nx: |\n  # sxslint-disable-next-line duplicate-key\ntitle: b\n---\n", false),
    ("---\ntitle: a # sxslint-disable-next-line duplicate-key\ntitle: b\n---\n", false),
  ]

  @Test(arguments: yaml)
  func `suppresses in front matter by a comment of YAML`(_ text: String, _ isSuppressed: Bool) throws {
    let rule = try #require(RuleCase.all.first { $0.info.name == "duplicate-key" }).rule
    let repository = MemoryRepository([SourceFile(path: "a.md", text: text)])
    #expect(repository.findings(of: rule).count == 1)
    #expect(repository.findings(of: rule, respectsSuppressions: true).isEmpty == isSuppressed)
  }
}
