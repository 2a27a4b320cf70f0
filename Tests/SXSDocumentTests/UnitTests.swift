import SXSDocument
import TestSupport
import Testing

/// A pair as the translation system writes it.
private func pair(_ target: String, _ source: String, _ id: String = "1f2e3-104") -> String {
  "<span data-ttu-id=\"\(id)\">\(target)</span>"
    + "<span class=\"sxs-lookup\"><span data-stu-id=\"\(id)\">\(source)</span></span>"
}

/// The two sides of the units, `target|source`, with `-` for a side that is missing.
private func sides(_ document: Document) -> [String] {
  document.units.map { unit in
    [unit.target, unit.source].map { $0.map { document.text($0.content) } ?? "-" }.joined(separator: "|")
  }
}

@Suite struct UnitTests {
  @Test(
    arguments: [
      (pair("Oui", "Yes"), ["Oui|Yes"]),
      // Several on a line, and in the blocks of Markdown.
      (pair("Oui", "Yes") + " " + pair("Non", "No"), ["Oui|Yes", "Non|No"]),
      ("- \(pair("Oui", "Yes"))\n  - \(pair("Non", "No"))\n", ["Oui|Yes", "Non|No"]),
      ("> [!NOTE]\n> \(pair("Oui", "Yes"))\n", ["Oui|Yes"]),
      (
        "| \(pair("A", "B")) | \(pair("C", "D")) |\n|---|---|\n| \(pair("E", "F")) | x |\n",
        ["A|B", "C|D", "E|F"]
      ),
      ("[\(pair("Oui", "Yes"))](a.md)", ["Oui|Yes"]),
      ("**\(pair("Oui", "Yes"))**", ["Oui|Yes"]),
      ("<table><tr><td>\n\(pair("Oui", "Yes"))\n</td></tr></table>\n", ["Oui|Yes"]),
      // Over several lines.
      (pair("un\ndeux", "one\ntwo"), ["un\ndeux|one\ntwo"]),
      // Any legal spelling of the tags.
      (
        "<SPAN data-ttu-id='1f2e3-104'>Oui</SPAN><span  class = sxs-lookup ><span data-stu-id=1f2e3-104>Yes</span ></span>",
        ["Oui|Yes"]
      ),
      // What has no name is no attribute; in HTML blocks Markdown lets it pass.
      (
        "<div>\n<span =\"x\" data-ttu-id=\"1f2e3-104\">Oui</span><span =\"y\" class=\"sxs-lookup\"><span = data-stu-id=\"1f2e3-104\">Yes</span></span>\n</div>",
        ["Oui|Yes"]
      ),
      // Other spans inside; an end tag without a start tag.
      (
        pair("<span>Excel</span></a>", "<span>Excel</span></a>"),
        ["<span>Excel</span></a>|<span>Excel</span></a>"]
      ),
    ] as [(String, [String])])
  func `reads pairs wherever they stand`(_ text: String, _ expected: [String]) {
    let document = parse(text)
    #expect(sides(document) == expected)
    #expect(document.faults.isEmpty)
  }

  @Test(
    arguments: [
      "```\n\(pair("Oui", "Yes"))\n```\n",
      "    \(pair("Oui", "Yes"))\n",
      "`\(pair("Oui", "Yes"))`",
      "<!-- \(pair("Oui", "Yes")) -->",
      "<div>\n<!--\n\(pair("Oui", "Yes"))\n-->\n</div>\n",
    ])
  func `takes code and comments for what they are`(_ text: String) {
    let document = parse(text)
    #expect(sides(document).isEmpty)
    #expect(document.faults.isEmpty)
  }

  @Test(
    arguments: [
      // What would make an HTML parser skip the rest of the page.
      "Utilisez <script>.", "`<script>`, `<plaintext>`", "Le <title> et la <textarea>", "`<!--`",
      "<https://a.example>",
      "a < b <3 <= <", "<? <! <!DOCTYPE", String(repeating: "Array<number> ", count: 300), "&quot;", "\\<!--",
      // Whole comments, though they do not look so.
      "<!-->", "<!--->", "<div>\n<!-->",
    ])
  func `loses no pair behind odd prose`(_ prose: String) {
    let document = parse(prose + "\n\n" + pair("Oui", "Yes"))
    #expect(sides(document) == ["Oui|Yes"])
    #expect(document.faults.isEmpty)
  }

  @Test(
    arguments: [
      // A backtick on each side is a code span to Markdown, but in neither of the two pages.
      (pair("un ` deux", "one ` two"), ["un ` deux|one ` two"]),
      (pair("a ` b", "c") + " " + pair("d ` e", "f", "1f2e3-105"), ["a ` b|c", "d ` e|f"]),
      // A backslash before the end tag.
      (pair("Opérateur \\", "\\ Operator\\"), ["Opérateur \\|\\ Operator\\"]),
      // More cells than the table has columns.
      ("| a | \(pair("Oui", "Yes")) |\n|---|\n| b | \(pair("Non", "No")) |\n", ["Oui|Yes", "Non|No"]),
    ] as [(String, [String])])
  func `reads pairs that the weave hides from Markdown`(_ text: String, _ expected: [String]) {
    let document = parse(text)
    #expect(sides(document) == expected)
    #expect(document.faults.isEmpty)
  }

  @Test func `recovers pairs whose quotes were escaped`() throws {
    let escaped = pair("Oui", "Yes").replacing("\"", with: "&quot;")
    let document = parse("# <a name=\"oui&quot;></a>\(escaped) \(pair("Non", "No"))")
    #expect(sides(document) == ["Oui|Yes", "Non|No"])
    #expect(document.units.map(\.isRecovered) == [true, false])
    #expect(document.anchors.map(\.name) == ["oui"])
    let fault = try #require(document.faults.first)
    guard case .escapedQuotes(tags: 4, let quotes) = fault.kind else {
      Issue.record("not what was expected: \(fault.kind)")
      return
    }
    #expect(quotes.count == 7)
    #expect(quotes.allSatisfy { document.text($0) == "&quot;" })
  }

  @Test(arguments: ["\r\n", "\r", "\n"], ["", "\u{FEFF}"])
  func `gives ranges of the file as it is`(_ lineEnd: String, _ mark: String) throws {
    let document = parse(mark + ["é", "", pair("Où ?", "Where?"), ""].joined(separator: lineEnd))
    let unit = try #require(document.units.first)
    let target = try #require(unit.target)
    let source = try #require(unit.source)
    #expect(document.text(unit.range) == pair("Où ?", "Where?"))
    #expect(document.text(target.tag) == "<span data-ttu-id=\"1f2e3-104\">")
    #expect(document.text(target.idRange) == "1f2e3-104")
    #expect(document.text(target.content) == "Où ?")
    #expect(document.text(source.content) == "Where?")
    #expect(document.text(source.endTag) == "</span>")
  }

  @Test(arguments: [
    ("1f2e3-104", true), ("8620a-p112", true), ("00000-000", true), ("1f2e3-10", false), ("1F2E3-104", false),
    ("1f2e-104", false), ("1f2e3-q104", false), ("1f2e3-104 ", false), ("1f2e3-", false), ("", false),
    ("1f2e3-1234567890", false),
  ])
  func `knows an id by its grammar`(_ text: String, _ isID: Bool) {
    #expect((UnitID(Array(text.utf8)) != nil) == isID)
  }
}
