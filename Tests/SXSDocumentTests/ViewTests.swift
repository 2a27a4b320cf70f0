import SXSDocument
import TestSupport
import Testing

@Suite struct ViewTests {
  @Test(
    arguments: [
      ("[a](b.md)", ["link [a](b.md) → b.md"]),
      ("![a](b.png \"t\")", ["image ![a](b.png \"t\") → b.png"]),
      ("[![a](b.png)](c.md#d)", ["link [![a](b.png)](c.md#d) → c.md#d", "image ![a](b.png) → b.png"]),
      ("[](b.md) [**x**](c.md)", ["link [](b.md) → b.md", "link [**x**](c.md) → c.md"]),
      ("[a](<b c.md>)", ["link [a](<b c.md>) → b c.md"]),
      ("[a](b\\(c.md)", ["link [a](b\\(c.md) → b\\(c.md"]),
      ("[a][r]\n\n[r]: b.md", ["link [a][r] → b.md"]),
      // What stands in parentheses behind a label is no destination, so that the label is looked up.
      (
        "[a](x Zed) [b](u.md)\n\n# *c*\n\n[a]: d.md",
        ["link [a] → d.md", "link [b](u.md) → u.md"]
      ),
      (
        "[a](x \"Zed) [b](u&amp;v.md)\n\n[a]: d&amp;e.md",
        ["link [a] → [a]", "link [b](u&amp;v.md) → u&amp;v.md"]
      ),
      ("[a](", []), ("[a](b (t))", ["link [a](b (t)) → b"]),
      ("[a]( b\n'it\\'s' )", ["link [a]( b\n'it\\'s' ) → b"]),
      ("<https://a.example/>", ["link <https://a.example/> → https://a.example/"]),
      ("[!INCLUDE [a](b.md)]", ["include [a](b.md) → b.md"]),
      ("[!include[a](b.md)]", ["include [a](b.md) → b.md"]),
      (
        "<a href=\"b.md\">x</a> <img src='c.png'>",
        ["htmlLink <a href=\"b.md\"> → b.md", "htmlImage <img src='c.png'> → c.png"]
      ),
      // Code is no link, and brackets without a destination are none.
      ("`[a](b.md)` [x] (c.md)", []),
    ] as [(String, [String])])
  func `finds links and where they stand`(_ text: String, _ expected: [String]) {
    let document = parse("é " + text)
    let found = document.links.map { link in
      "\(link.kind) \(document.text(link.range)) → \(document.text(link.destinationRange))"
    }
    #expect(found == expected)
  }

  @Test func `undoes escapes and entities in destinations`() {
    let document = parse("[a](b\\(c.md) [d](e&amp;f.md) <a href=\"g&amp;h.md\">")
    #expect(document.links.map(\.destination) == ["b(c.md", "e&f.md", "g&h.md"])
  }

  @Test func `keeps the two pages apart`() {
    let document = parse(
      """
      <span data-ttu-id="1f2e3-104">Voir [ici](fr.md).</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [here](en.md).</span></span> [x](both.md)
      """)
    #expect(document.targetView.links.map(\.destination) == ["fr.md", "both.md"])
    #expect(document.sourceView.links.map(\.destination) == ["en.md", "both.md"])
    #expect(document.targetView.links.map(\.unit) == [0, nil])
  }

  @Test func `judges emphasis by what stands beside it on the page`() {
    // In the woven file the asterisks stand before a tag and open nothing.
    let document = parse(
      """
      <span data-ttu-id="1f2e3-104">**Oui**</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">*Yes</span></span>
      """)
    #expect(document.targetView.inlines.map(\.kind) == [.strong, .text])
    #expect(document.sourceView.inlines.allSatisfy { $0.kind == .text })
  }

  @Test func `takes emphasis that is never left for text`() {
    // md4c enters it, as it takes the star of the destination for its end.
    let view = parse("*a [b](*) c\n\n**d**").targetView
    #expect(view.inlines.map(\.kind) == [.text, .text, .link, .text, .text, .strong, .text])
    #expect(view.blocks.count == 2)
  }

  @Test func `cuts text at the borders of segments`() {
    let document = parse(
      """
      Avant <span data-ttu-id="1f2e3-104">un.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">one.</span></span> \
      <span data-ttu-id="1f2e3-105">deux.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">two.</span></span> après
      """)
    #expect(
      document.targetView.inlines.map { document.text($0.range) } == [
        "Avant ", "un.", " ", "deux.", " après",
      ])
  }

  @Test func `tells the text of HTML blocks from their tags`() {
    let document = parse("<table><tr><td>Oui <b>et</b> non</td></tr></table>\n")
    let text = document.targetView.inlines.filter { $0.kind == .text }.map { document.text($0.range) }
    #expect(text == ["Oui ", "et", " non"])
  }

  @Test(
    arguments: [
      ("# Un\n", 1, "Un", "Un"),
      ("### `Un` *deux* &amp; trois ###\n", 3, "`Un` *deux* &amp; trois ###", "Un deux & trois"),
      ("Un\n==\n", 1, "Un", "Un"), ("> ## Un\n", 2, "Un", "Un"),
      (
        "## <a name=\"yes\"></a><span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>\n",
        2, "<a name=\"yes\"></a>Yes", "Oui"
      ),
    ] as [(String, Int, ByteString, ByteString)])
  func `reads headings on both pages`(
    _ text: String, _ level: Int, _ source: ByteString, _ target: ByteString
  ) throws {
    let heading = try #require(parse("Avant\n\n" + text + "\nAprès\n").headings.first)
    #expect(heading.level == level)
    #expect(heading.sourceText == source)
    #expect(heading.targetText == target)
  }
}
