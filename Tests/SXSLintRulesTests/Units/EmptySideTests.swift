import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

/// What the rules on empty sides say of sides of few characters.
@Suite struct EmptySideTests {
  @Test(arguments: ["a", "é", "名", "`a`", "a $"])
  func `report a side that is empty where the other has a letter`(_ text: String) {
    #expect(Sides("", text).marks(of: EmptyTarget()).count == 1)
    #expect(Sides(text, "").marks(of: EmptySource()).count == 1)
  }

  @Test(arguments: ["1", "`$`", "![a](b.png)"])
  func `report an empty translation of a number, code or a picture`(_ text: String) {
    #expect(Sides("", text).marks(of: EmptyTarget()).count == 1)
  }

  @Test(arguments: ["", " ", "$", "~", "…"])
  func `are silent where neither side has a letter or digit`(_ text: String) {
    #expect(Sides("", text).marks(of: EmptyTarget()) == [])
    #expect(Sides(text, "").marks(of: EmptySource()) == [])
  }

  @Test(
    arguments: [
      ("Dans le **n°**.", " ", "field.", 0), ("Dans le **n°**.", " ", "field", 0),
      ("Dans le **n°**.", "\n\n", "field.", 1), ("Dans le **n°**.", " ", "Field.", 1),
      ("Dans le **n°**.", " ", "field maps to.", 0), ("Dans le **n°**.", " and ", "field.", 1),
      ("Dans le **n°**.", " ", "`a` field.", 1), ("Dans le **n°**.", " ", "[field](a.md).", 1),
      ("Dans le **n°**.", " ", "field 2.", 1), ("Dans le **n°**.", " ", "this cannot be undone.", 1),
    ])
  func `let the rest of a sentence be that was cut off behind an abbreviation`(
    _ target: String, _ gap: String, _ source: String, _ count: Int
  ) {
    func empty(_ text: String) -> Int {
      findings(of: EmptyTarget(), in: [SourceFile(path: "a.md", text: text)]).count
    }
    #expect(empty(pair(target, "In the **No.**", 101) + gap + pair("", source, 102)) == count)
    #expect(empty(pair("", "In the **No.**", 101) + gap + pair("", source, 102)) == 2)
    #expect(empty(pair(target, "In the **Item No.**", 101) + gap + pair("", source, 102)) == count)
    #expect(empty(pair(target, "In the **Sales on Wksh.**", 101) + gap + pair("", source, 102)) == count)
    #expect(empty(pair(target, "It says No.", 101) + gap + pair("", source, 102)) == 1)
    #expect(empty(pair(target, "In the list.", 101) + gap + pair("", source, 102)) == 1)
  }
}
