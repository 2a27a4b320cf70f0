import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import Testing

@Suite struct LinkTests {
  @Test(
    arguments: [
      (["a.md": "[x](b.md)"], ["a.md: b.md"]),
      (["a.md": "[x](b.md) [y](../b.yml)"], ["a.md: b.md"]),
      (["docs/a.md": "<a href=\"sub/b.yml\">x</a>"], ["docs/a.md: sub/b.yml"]),
      (["a.md": "[x](b.md#y \"Titel\")"], ["a.md: b.md#y"]),
      (["a.md": "[x](b%20c.md)", "b c.md": ""], []),
      (["a.md": "[x](B.md) [y](./b.md?view=z) [z](a.md) []()", "b.md": ""], []),
      (["a.md": #"[x](sub\b.md)"#, "sub/b.md": ""], []),
      // The English repository may hold these.
      (["a.md": "![x](b.png) [y](code/b.cs) [z](folder/) [z](folder)"], []),
      (["a.md": "[!INCLUDE [b](b.md)]"], ["a.md: b.md"]),
      (["a.md": "[x](~/b.md) [y](/b.md) [z](https://example.com/b.md) [m](mailto:b.md)"], []),
      (SmallRepository(["a.md": "![x](b.png)"], files: ["b.svg"]), ["a.md: b.png"]),
      (SmallRepository(["a.md": "[x](b.md)"], redirected: ["b.md"]), []),
      // A changed link, whatever becomes of it where another rule reports it.
      (["a.md": pair("[x](c.md)", "[x](b.md)"), "b.md": ""], ["a.md: c.md"]),
      (
        ["a.md": "---\nms.contentlocale: en-gb\n---\n\(pair("[x](c.md)", "[x](b.md)"))", "b.md": ""],
        ["a.md: c.md"]
      ),
    ] as [(SmallRepository, [String])])
  func `reports pages that are not there`(_ repository: SmallRepository, _ findings: [String]) {
    #expect(repository.findings(of: BrokenLink()) == findings)
  }

  @Test(
    arguments: [
      (["a.md": "[x](b.md)"], .info),
      (["a.md": pair("[x](b.md)", "[x](b.md)")], .info),
      (["a.md": pair("[x](B.md)", "[x](b.md)")], .info),
      // The page was moved.
      (SmallRepository(["a.md": "[x](b.md)"], files: ["b.yml"]), .warning),
      (SmallRepository(["a.md": "[x](b.html) ![y](c.htm)"], files: ["b.md", "c.mdx"]), .warning),
      // The accent is a character of its own in one of them, as some systems write names.
      (SmallRepository(["a.md": "[x](caf\u{E9}.md)"], files: ["cafe\u{301}.md"]), .warning),
      (SmallRepository(["a.md": "![x](e%CC%81.png)"], files: ["\u{E9}.png"]), .warning),
      // The source does not lead there.
      (["a.md": pair("[x](c.md)", "[x](b.md)"), "b.md": ""], .warning),
      // The source view sees code where the target view sees a link, but the bytes are there.
      (["a.md": pair("[x](b.md)", "`[x](b.md)`")], .info),
    ] as [(SmallRepository, Severity)])
  func `warns where the link cannot work`(_ repository: SmallRepository, _ severity: Severity) {
    #expect(repository.severities(of: BrokenLink()) == [severity])
  }

  @Test(
    arguments: [
      (["a.md": "[x](../b.md)"], ["a.md: ../b.md"]),
      (["docs/a.md": "[x](../b.md) ![y](../../b.png)"], ["docs/a.md: ../../b.png"]),
      // Markdown would take the backslashes for escapes.
      (["docs/a.md": #"<a href="..\..\b.md">x</a>"#], [#"docs/a.md: ..\..\b.md"#]),
      (["docs/a.md": "[x](sub/../../b.md) [y](~/../b.md) [z](/../b.md)"], []),
    ] as [(SmallRepository, [String])])
  func `reports paths that leave the repository`(_ repository: SmallRepository, _ findings: [String]) {
    #expect(repository.findings(of: EscapingLink()) == findings)
  }
}
