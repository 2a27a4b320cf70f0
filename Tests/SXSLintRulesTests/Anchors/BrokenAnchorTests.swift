import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import Testing

@Suite struct BrokenAnchorTests {
  @Test(
    arguments: [
      ["a.md": "[x](b.md#gone)", "b.md": "## Teil"],
      ["a.md": "[x](B.MD#gone)", "b.md": "## Teil"],
      ["a.md": "[x](b.md?view=v#gone)", "b.md": ""],
      ["docs/a.md": "[x](~/b.md#gone)", "docs/b.md": "## Teil"],
      // Letter case counts.
      ["a.md": "[x](b.md#Teil)", "b.md": "## Teil"],
      // Equal headings share one name, so that a number leads nowhere.
      ["a.md": "[x](#teil-1)\n\n## <a name=\"teil\"></a>A\n\n## <a name=\"teil\"></a>B"],
      // The name of a heading takes the place of its id.
      ["a.md": "[x](#abschnitt)\n\n## <a name=\"part\"></a>Abschnitt"],
      // Everything that is included can be read.
      ["a.md": "[x](#gone)\n\n[!INCLUDE [c](includes/c.md)]", "includes/c.md": "## Teil"],
      // Inclusions that go in circles.
      [
        "a.md": "[x](#gone)\n\n[!INCLUDE [c](includes/c.md)]",
        "includes/c.md": "[!INCLUDE [c](d.md)]", "includes/d.md": "[!INCLUDE [c](c.md)]",
      ],
      // Escaped quotes are undone.
      ["a.md": "[x](#gone)\n\n## <a name=\"teil&quot;></a>\(pair("Teil", "Part"))"],
      // A part that pages include names another page.
      ["includes/a.md": "[x](../b.md#gone)", "b.md": "## Teil"],
    ] as [SmallRepository])
  func `reports fragments that name nothing`(_ repository: SmallRepository) {
    #expect(repository.findings(of: BrokenAnchor()).count == 1)
  }

  @Test(
    arguments: [
      ["a.md": "[x](#teil)\n\n## Teil"],
      ["a.md": "[x](#über-uns)\n\n## Über uns"],
      ["a.md": "[x](#%C3%BCber-uns)\n\n## Über uns"],
      ["a.md": "[x](#teil-1)\n\n## Teil\n\n## Teil"],
      ["a.md": "[x](#teil-1)\n\n## <a name=\"part\"></a>Teil\n\n## Teil"],
      ["a.md": "[x](#here)\n\n<div id='here'></div>"],
      ["a.md": "[x](#here)\n\nText <span name=here>text</span>"],
      ["a.md": "[x](#) [y](#top) [z](#tab/cli) ![i](a.png#lightbox)"],
      ["a.md": "[x](https://example.com/b#gone) [y](/b#gone) [z](xref:b#gone)"],
      // Not Markdown, not here, sent elsewhere, out of reach.
      SmallRepository(["a.md": "[x](b.yml#gone)"], files: ["b.yml"]),
      ["a.md": "[x](b.yml#gone)", "b.yml": "title: Teil"],
      ["a.md": "[x](b.md#gone)"],
      SmallRepository(["a.md": "[x](B.md#gone)", "b.md": ""], redirected: ["b.md"]),
      ["a.md": "[x](../b.md#gone)"],
      // Somewhere in the page is what cannot be read.
      ["a.md": "[x](#gone)\n\n[!INCLUDE [c](includes/c.md)]"],
      ["a.md": "[x](#gone)\n\n[!INCLUDE[c](/includes/c.md)]"],
      ["a.md": "[x](#gone)\n\n[!INCLUDE [c](c.md)]", "c.md": "[!INCLUDE [d](d.md)]"],
      ["a.md": "[x](#gone)\n\n<!-- <span data-ttu-id=\"1f2e3-101\">"],
      // The anchor comes with an inclusion of an inclusion, one found from an upper folder.
      [
        "docs/a.md": "[x](#teil)\n\n[!INCLUDE [c](~/includes/c.md)]",
        "docs/includes/c.md": "[!INCLUDE [d](d.md)]", "docs/includes/d.md": "## Teil",
      ],
      // A part that pages include links to those pages.
      ["docs/_includes/a.md": "[x](#gone)"],
      // In code.
      ["a.md": "`[x](#gone)`\n\n```\n[x](#gone)\n```"],
    ] as [SmallRepository])
  func `is silent where the anchor is there or nobody can know`(_ repository: SmallRepository) {
    #expect(repository.findings(of: BrokenAnchor()) == [])
  }

  @Test func `leaves links to headings with a mismatched or missing anchor to what is said of those`() async {
    let heading = "## <a name=\"zugabe\"></a>\(pair("Zugabe", "Add it"))\n\n"
    let documents: [ByteString: String] = [
      "a.md": "[x](b.md#add-it) [y](b.md#see-it) [z](b.md#other)",
      "b.md": heading + "## \(pair("Ansicht", "See it", 102))",
      "c.md": "## <a name=\"part\"></a>\(pair("Teil", "Part"))",
    ]
    let offset = heading.utf8.count
    let other = "a.md:38"
    #expect(
      await found(documents, [BrokenAnchor.self, MismatchedAnchor.self, MissingAnchor.self])
        == [other, "b.md:12", "b.md:\(offset)"])
    #expect(
      await found(documents, [BrokenAnchor.self, MissingAnchor.self]) == ["a.md:4", other, "b.md:\(offset)"])
    #expect(
      await found(documents, [BrokenAnchor.self, MismatchedAnchor.self]) == ["a.md:21", other, "b.md:12"])
    #expect(await found(documents, [BrokenAnchor.self]) == ["a.md:4", "a.md:21", other])
  }

  /// The places of what some rules find in some documents, as `path:offset`.
  private func found(_ texts: [ByteString: String], _ rules: [any Rule.Type]) async -> [String] {
    let input = RepositoryInput(
      name: "", documents: texts.keys.sorted().map { Input(path: $0, displayPath: $0) },
      files: Array(texts.keys))
    let report = await Linter(rules: rules.map { ActiveRule($0) }).lint([input]) { input in
      SourceFile(path: input.path, text: texts[input.path] ?? "")
    }
    return report.diagnostics.map { "\($0.path):\($0.finding.range.start)" }
  }

  @Test(
    arguments: [
      ("teil-2", "share the anchor '#teil'"), ("Teil", "link to '#teil'"),
      ("tiel", "Link to '#teil' instead."),
      ("elsewhere", nil),
      // The note of another number is another note.
      ("note-10", nil),
    ] as [(String, String?)])
  func `says what was perhaps meant`(_ name: String, _ hint: String?) throws {
    let anchors = "## <a name=\"teil\"></a>Teil\n\n<a name=\"note-1\"></a>"
    let help = try #require(self.help(in: "[x](#\(name))\n\n\(anchors)"))
    if let hint { #expect(help.contains(hint)) } else { #expect(help == BrokenAnchor.info.help) }
  }

  private func help(in text: String) -> String? {
    var parser = DocumentParser()
    let outline = Outline(parser.parse(SourceFile(path: "a.md", text: text)))
    let repository = Repository(outlines: [outline], files: ["a.md"])
    return BrokenAnchor().check(outline, in: repository).first.map { $0.help ?? BrokenAnchor.info.help }
  }
}
