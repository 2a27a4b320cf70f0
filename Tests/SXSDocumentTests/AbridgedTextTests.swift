import TestSupport
import Testing

@testable import SXSDocument

private func pair(_ target: String, _ source: String, _ id: String = "1f2e3-104") -> String {
  """
  <span data-ttu-id="\(id)">\(target)</span><span class="sxs-lookup">\
  <span data-stu-id="\(id)">\(source)</span></span>
  """
}

@Suite struct AbridgedTextTests {
  /// What md4c says of a text, as the offsets of the tags that are HTML, and of the tags of spans that are code.
  private func reading(_ text: String, isWhole: Bool, lead: Int = 0) -> (tags: [Int], code: [Int]) {
    let bytes = ContiguousArray(text.utf8)
    let abridged = AbridgedText(
      bytes, body: SourceRange(0, bytes.count), isWhole: isWhole, lead: lead)
    var markdown = MarkdownParser()
    let isComplete = markdown.parse(abridged.bytes, .tables, wantsProse: false)
    #expect(isComplete)
    var tags: [Int] = []
    var code: [Int] = []
    for event in abridged.restore(markdown.events).events where event.kind == .text {
      guard let range = event.range else { continue }
      if event.type == MarkdownText.code {
        code += (range.start..<range.end).filter {
          bytes.holds("<span", at: $0) || bytes.holds("</span", at: $0)
        }
      } else {
        tags += (range.start..<range.end).filter { bytes[$0] == UInt8(ascii: "<") }
      }
    }
    return (tags, code)
  }

  @Test(arguments: [
    pair("Oui", "Yes"),
    pair("Oui.", "Yes.") + " " + pair("Non.", "No."),
    "# <a name=\"x\"></a>" + pair("Oui", "Yes"),
    pair("`Oui`", "`Yes`") + " " + pair("`Non", "No`"),
    "`" + pair("Oui", "Yes") + "`",
    "```\n" + pair("Oui", "Yes") + "\n```\n" + pair("Oui", "Yes"),
    "    " + pair("Oui", "Yes") + "\n\n" + pair("Oui", "Yes"),
    "1. x\n\n    " + pair("Oui", "Yes"),
    "| a | b |\n|---|---|\n| " + pair("Oui", "Yes") + " | " + pair("a | b", "a | b") + " |",
    "a | b\n-|:-\n" + pair("Oui", "Yes") + " | " + pair("`a | b`", "a | b") + "\n<b>c</b> | </i>",
    "<table><tr><td>" + pair("Oui", "Yes") + "</td></tr>\n<tr><td>" + pair("<b>Oui</b>", "Yes") + "</table>",
    "[" + pair("Oui", "Yes") + "](a.md) [" + pair("Oui", "Yes") + "]: a.md",
    pair("[Oui](a.md)", "[Yes](a.md)"),
    "[a](b.md \"" + pair("Oui", "Yes") + "\")",
    "[a]: b.md \"" + pair("Oui", "Yes") + "\"\n",
    "[a]: " + pair("Oui", "Yes") + "\n",
    "\\" + pair("Oui", "Yes"),
    pair("Oui\\", "Yes\\"),
    "<!-- " + pair("Oui", "Yes") + " -->" + pair("Oui", "Yes"),
    "<!-- " + pair("Oui -->", "Yes") + pair("Oui", "Yes"),
    "x <!-- " + pair("Oui -- non", "Yes") + " --> " + pair("Oui", "Yes"),
    "<?php " + pair("Oui", "Yes") + " ?>" + pair("Oui", "Yes"),
    "<span data-ttu-id=\"1f2e3-104\">\n" + pair("Oui", "Yes"),
    "<span data-ttu-id=\"1f2e3-104\">Oui\n</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">"
      + "Yes</span></span>\n\n</span></span>\n" + pair("", ""),
    "<span data-ttu-id=\"1f2e3-104\">  \n\n" + pair("Oui", "Yes"),
    "</span></span>\n**x**\n\n" + pair("Oui", "Yes"),
    pair("<https://a.example/>", "x") + "<https://a.example/" + pair("Oui", "Yes") + ">",
    pair("a < b", "a > b") + " <" + pair("Oui", "Yes") + " <b " + pair("Oui", "Yes") + ">",
    pair("a\u{0}b", "a") + "\n===\n" + pair("Oui", "Yes") + "\n---\n",
    "- " + pair("Oui", "Yes") + "\n  - " + pair("Oui", "Yes") + "\n\n        " + pair("Oui", "Yes"),
    pair("![Oui](a.png) ou [non](b.md#c) \\[x\\]", "Yes \\` or `no`") + "\n\n```\n" + pair("`a`", "b"),
    pair("[Oui", "[Yes") + "](a.md)" + pair("](b.md)", "](b.md)"),
    pair("``a ` b`` `c<d>` `</span>`", "``a ` b``") + pair("`<b>`", "[<b>](c.md)"),
    "[" + pair("[Oui](a.md)", "[Yes](a.md)") + "](b.md)" + pair("[Oui](a.md \"b\")", "[Yes](<a b.md>)"),
    "",
  ])
  func `is read as the whole text is`(_ text: String) {
    let whole = reading(text, isWhole: true)
    let abridged = reading(text, isWhole: false)
    #expect(abridged.tags == whole.tags)
    #expect(abridged.code == whole.code)
    let led = reading(text, isWhole: false, lead: 1)
    #expect(led.tags == whole.tags)
    #expect(led.code == whole.code)
  }

  @Test func `is much shorter than the text`() {
    let line = pair("Oui, **bien** sûr : _oui_ !", "Yes, of *course*.") + "\n\n"
    let text = String(repeating: line, count: 100)
    let bytes = ContiguousArray(text.utf8)
    let body = SourceRange(0, bytes.count)
    let abridged = AbridgedText(bytes, body: body, isWhole: false, lead: 0)
    #expect(abridged.bytes.count < bytes.count / 10)
  }

  @Test func `what is indented behind a fence in a list is no code, wherever it stands`() throws {
    // At a 256th of all offsets md4c ends the list at the blank line behind the fence.
    for padding in 0..<256 {
      let document = parse(
        """
        \(String(repeating: "x", count: padding))

        1. \(pair("Un", "One", "1f2e3-101"))

            ```c
            main()
            ```

            \(pair("Deux", "Two", "1f2e3-102"))

            \(pair("Trois", "Three", "1f2e3-103"))
        """)
      try #require(document.units.count == 3, "\(padding)")
      for view in [document.targetView, document.sourceView] {
        #expect(view.blocks.filter { $0.kind == .code }.count == 1, "\(padding)")
      }
    }
  }
}
