import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import Testing

@Suite struct HeadingAnchorTests {
  @Test(arguments: [
    ("## <a name=\"zugabe\"></a>\(pair("Zugabe", "Add it"))", ["zugabe"]),
    ("> ## <a name=\"zugabe\"></a>\(pair("Zugabe", "Add it"))", ["zugabe"]),
    ("## <a name=\"\"></a>\(pair("Zugabe", "Add it"))", ["<a name=\"\">"]),
    // Several units, and text outside them.
    ("## <a name=\"add-it-or-not\"></a>\(pair("Zu", "Add it."))\(pair("Oder", " Or", 102)) not", []),
    // The author's own names.
    ("## <a name=\"add-it\"></a><a name=\"x\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## <a name=\"x\"></a><a name=\"add-it\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## <a href=\"\" id=\"x\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## <a name=\"Headings\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## <a name=\"add\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## <a name=\"ad\"></a>\(pair("Zugabe", "Add it"))", ["ad"]),
    ("## <a name=\"add-it\"></a>\(pair("<a name=\"9\"></a> Zu", "<a name=\"9\"></a> Add it"))", []),
    ("## <a name=\"\"></a>\(pair("<a name=\"9\">Zu</a>", "<a name=\"9\">Add it</a>"))", []),
    ("## \(pair("Zugabe <a name=\"x\"></a>", "Add it <a name=\"x\"></a>"))", []),
    ("## \(pair("Zugabe <a name=\"x\"></a>", "Add it <a name=\"y\"></a>"))", ["x"]),
    // What some versions of the translation system leave behind.
    ("## <a name=\"add-opno-locit\"></a>\(pair("Zugabe", "Add it"))", []),
    ("## [<a name=\"adaptbase\"></a>\(pair("a::b", "adapt_base"))](adapt-base.md)", []),
    // A number tells equal headings apart, but not other headings.
    ("## <a name=\"add-it-2\"></a>\(pair("Zugabe", "Add it"))", []),
    (
      """
      ## <a name="add-it-2"></a>\(pair("Zugabe 2", "Add it 2"))

      ## <a name="add-it-2"></a>\(pair("Zugabe", "Add it", 102))
      """, ["add-it-2"]
    ),
    // The text of an image that stands beside the pairs has no source.
    ("## <a name=\"a-mark-add-it\"></a>![Zeichen](a.png) \(pair("Zugabe", "Add it"))", []),
    ("## <a name=\"add-ita-mark\"></a>\(pair("Zugabe", "Add it"))![Zeichen](a.png)", []),
    ("## <a name=\"install-a\"></a>\(pair("Zugabe", "Install")) ![x](a.png)", []),
    ("## <a name=\"installation\"></a>\(pair("Zu", "Install")) ![x](a.png)", ["installation"]),
    ("## <a name=\"x-reinstall\"></a>![x](a.png) \(pair("Zu", "install"))", ["x-reinstall"]),
    ("## <a name=\"y-add\"></a>`![x](a.png)` \(pair("Zu", "add"))", ["y-add"]),
    ("## <a name=\"uninstall\"></a>\(pair("Zugabe", "Install")) ![x](a.png)", ["uninstall"]),
    ("## <a name=\"add-x-it\"></a>\(pair("Zu", "Add")) ![x](a.png) \(pair("Es", "it", 102))", []),
    ("## <a name=\"it-add\"></a>\(pair("Zu", "add")) ![x](a.png) \(pair("Es", "it", 102))", ["it-add"]),
    ("## <a name=\"banana-tree\"></a>![x](a.png) \(pair("Zu", "an"))", ["banana-tree"]),
    ("## <a name=\"remove-add\"></a>`![`\(pair("Zu", "add"))", ["remove-add"]),
    ("## <a name=\"a-mark\"></a>![Zeichen](a.png) \(pair("Zugabe", "Add it"))", ["a-mark"]),
    ("## <a name=\"not-add-it\"></a>Nicht \(pair("Zugabe", "Add it"))", ["not-add-it"]),
    // Nothing to compare with.
    ("## <a name=\"zugabe\"></a>Zugabe", []),
    ("## <a name=\"zugabe\"></a><span data-ttu-id=\"1f2e3-101\">Zugabe</span>", []),
    // Tabs have names, too.
    ("# <a name=\"cli\"></a>[\(pair("Zeile", "CLI"))](#tab/cli)", []),
    ("# <a name=\"web\"></a>[\(pair("Zeile", "CLI"))](#tab/cli)", ["web"]),
    // In quotes and lists, whose marks are no part of the heading.
    ("1. ## <a name=\"add-it\"></a>\(pair("Zugabe", "Add it"))", []),
    ("- <a name=\"add-it\"></a>\(pair("Zugabe", "Add it"))\n  ---", []),
    ("> 1) <a name=\"add-it\"></a>\(pair("Zugabe", "Add it"))\n>    ---", []),
    ("## <a name=\"1-add-it\"></a>1. \(pair("Zugabe", "Add it"))", []),
    ("# <a name=\"x\"></a>\(pair("Zu", String(repeating: "<a ", count: 100_000)))", []),
  ])
  func `compares anchors with the English heading`(_ text: String, _ findings: [String]) {
    var parser = DocumentParser()
    let document = parser.parse(SourceFile(path: "a.md", text: text))
    #expect(MismatchedAnchor().check(document).map { document.text($0.range) } == findings)
  }

  @Test(arguments: [
    ("## PAIR", "## ANCHOR-PAIR"), ("  ##   PAIR", "  ##   ANCHOR-PAIR"), ("PAIR\n---", "ANCHOR-PAIR\n---"),
    ("> ## PAIR", "> ## ANCHOR-PAIR"), ("- ## PAIR", "- ## ANCHOR-PAIR"),
    ("10) > ## PAIR", "10) > ## ANCHOR-PAIR"),
    ("> PAIR\n> ---", "> ANCHOR-PAIR\n> ---"), ("- PAIR\n  ===", "- ANCHOR-PAIR\n  ==="),
    ("## **PAIR**", "## ANCHOR-**PAIR**"),
  ])
  func `finds the heading without an anchor, and puts it where it belongs`(
    _ heading: String, _ expected: String
  ) throws {
    let unit = pair("Zugabe", "Add it")
    let heading = heading.replacing("PAIR", with: unit)
    let anchor = "<a name=\"add-it\"></a>"
    let other = "# <a name=\"part\"></a>\(pair("Teil", "Part", 102))\n\n"
    var parser = DocumentParser()
    let document = parser.parse(SourceFile(path: "a.md", text: other + heading))
    let outline = Outline(document)
    let finding = try #require(
      MissingAnchor().check(outline, in: Repository(outlines: [outline], files: ["a.md"])).first)
    let edit = try #require(finding.fix?.edits.first)
    let text =
      document.text(SourceRange(0, edit.range.start)) + edit.replacement.string
      + document.text(SourceRange(edit.range.end, document.file.bytes.count))
    #expect(text == other + expected.replacing("PAIR", with: unit).replacing("ANCHOR-", with: anchor))
    let mended = parser.parse(SourceFile(path: "a.md", text: text))
    #expect(Outline(mended).bareHeadings.isEmpty)
    #expect(MismatchedAnchor().check(mended).isEmpty)
    #expect(Outline.UnitFinder(outline).unit(at: finding.range)?.id == "1f2e3-101")
  }

  @Test(arguments: [
    "# [\(pair("Zeile", "Command line"))](#tab/cli)", "## <b id=\"x\"></b>\(pair("Zugabe", "Add it"))",
    "<!-- ## \(pair("Zugabe", "Add it")) -->", "```\n## \(pair("Zugabe", "Add it"))\n```", "## `FROM`", "##",
    // The English page has no heading there.
    pair("# Zugabe", "Add it"),
    // The pair begins in a heading before it.
    "# <a name=\"add-it\"></a><span data-ttu-id=\"1f2e3-101\">Zu\n\n# gabe</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-101\">Add it</span></span>",
    "## \(pair("標準", "標準"))", "## \(pair("é ?", "é ?"))", "## <span data-ttu-id=\"1f2e3-101\">Zugabe</span>",
  ])
  func `asks for no anchor where none belongs`(_ heading: String) {
    let repository = SmallRepository([
      "a.md": heading, "b.md": "# <a name=\"part\"></a>\(pair("Teil", "Part", 102))",
    ])
    #expect(repository.findings(of: MissingAnchor()) == [])
  }

  @Test(arguments: [(19, 1, true), (18, 1, false), (0, 0, true), (0, 1, false)])
  func `follows the habit of the other documents`(_ anchored: Int, _ bare: Int, _ isReported: Bool) {
    let headings =
      (0..<anchored).map { "# <a name=\"part\"></a>\(pair("Teil", "Part", 101 + $0))" }
      + (0..<bare).map { "# \(pair("Teil", "Part", 201 + $0))" }
    let repository = SmallRepository([
      "a.md": "# <a name=\"see\"></a>\(pair("Sicht", "See"))\n\n# \(pair("Zu", "Add", 102))",
      "b.md": headings.joined(separator: "\n\n"),
    ])
    #expect(repository.findings(of: MissingAnchor()).contains { $0.hasPrefix("a.md") } == isReported)
  }
}
