import SXSLintCore
@testable import SXSLintRules
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
}
