import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

/// What the rules on code spans and emphasis say of odd cases.
@Suite struct CodeAndEmphasisTests {
  @Test(
    arguments: [
      (Sides("`b`, `a`", "`a`, `b`"), []),
      (Sides("`` a`b ``", "``a`b``"), []),
      (Sides("`a\n b`", "`a\n b`"), []),
      (Sides("`c` ici", "`a` here"), ["c"]),
      (Sides("`a` `a` ici", "`a` `b` here"), ["a"]),
      (Sides("`a``b` ici", "`a` and `b` here"), ["a``b"]),
      (Sides("Appelez add ici", "Call `add` here"), ["add"]),
      (Sides("Appelez added", "Call `add` here"), ["Appelez added"]),
      (Sides("Appelez ceci", "Call `a` or `b` here"), ["Appelez ceci"]),
      (Sides("`a` et `b`", "`a` and b"), ["b"]),
      // The other sentence of the paragraph has it.
      (Sides("un", "`a` one", rest: " " + pair("`a` deux", "two", 102)), []),
      // A lone backtick is found where it stands, not in the pairs behind it.
      (Sides("`a ici", "`a` here", rest: " " + pair("`b` et `c`", "`b` and `c`", 102)), ["a ici"]),
      (Sides("un `a`", "one"), ["a"]),
      (Sides("un <code>a</code>", "one `a`"), []),
      (Sides("un `a`", "one <code>a</code>"), []),
      // The element has one on the other side already.
      (Sides("un <code>a</code>, le c", "<code>a</code> or `a`"), ["a"]),
      (Sides("un <code>b</code>", "one `a`"), ["un <code>b</code>"]),
      // A backtick in a destination makes code of what follows, on both sides.
      (Sides("[A](xref:C`1.D*) et [B](xref:C`1)", "[A](xref:C`1.D*) on [B](xref:C`1)"), []),
      (Sides("[A](xref:C`1) et `a`", "[A](xref:C`1) and `a`"), []),
    ])
  func `changed-code marks the code, or where it is missed`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: ChangedCode()) == marks)
  }

  @Test func `changed-code leaves a pair alone that is an indented code block on one page`() {
    let text = "1. \(pair("     Utilisez `a`", "Use `a`"))\n"
    #expect(findings(of: ChangedCode(), in: [SourceFile(path: "a.md", text: text)]).isEmpty)
  }

  @Test(
    arguments: [
      (Sides(#"\*\*a\*\*"#, "**a**"), [#"\*\*a\*\*"#]),
      (Sides(#"un \*\*a** b"#, "one **a** b"), [#"\*\*"#]),
      (Sides(#"un\* deux"#, "one two"), [#"\*"#]),
      (Sides(#"\*.md"#, "*.md"), []),
      (Sides(#"\*.md"#, #"\*.md"#), []),
      (Sides(#"2 \* 3 = 6"#, "2 × 3 = 6"), []),
      (Sides(#"`\*a\*` b"#, #"`\*a\*` _b_"#), []),
      (Sides(#"un \_b\_"#, "one _b_"), [#"\_b\_"#]),
      (Sides(#"un a\_b _c_"#, "one a_b _c_"), []),
    ])
  func `escaped-emphasis marks from the first to the last`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: EscapedEmphasis()) == marks)
  }

  @Test(
    arguments: [
      (Sides("un **a", "one **a**"), ["**"]),
      (Sides("un ** a**", "one **a**"), ["** a**"]),
      (Sides("un **a **", "one **a**"), ["**a **"]),
      (Sides("un **a*", "one **a**"), ["*"]),
      (Sides("**a（b）**を", "**a (b)** of"), ["**a（b）**"]),
      (Sides("un_a_", "one _a_"), ["_a_"]),
      // What is literal in the source, too; other ways of emphasis; what is code.
      (Sides("*.md **a**", "*.md **a**"), []),
      (Sides("un *a*", "one **a**"), []),
      (Sides("un a", "one **a**"), []),
      (Sides("un a_b_c _d_", "one _d_"), []),
      (Sides("un `**` **a**", "one **a** `**`"), []),
      (Sides("***a** b*", "***a** b*"), []),
      (Sides("2 * 3", "2 * 3"), []),
      (Sides("**a** *", #"**a** \*"#), []),
      (Sides("** a** *", #"**a** \*"#), ["** a**"]),
    ])
  func `unrendered-emphasis marks the first two runs`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: UnrenderedEmphasis()) == marks)
  }

  @Test(
    arguments: [
      (Sides("un a", "one **a**"), 1),
      (Sides("un **a** b", "one **a** **b**"), 1),
      (Sides("un «a»", "one **a**"), 0),
      (Sides("un [](a.md)", "one [**a**](a.md)"), 0),
      (Sides("un [a]", "one **a**"), 0),
      (Sides("un <b>a</b>", "one **a**"), 0),
      (Sides("un **a**", "one a"), 0),
      (Sides("un ** a**", "one **a**"), 0),
    ])
  func `lost-emphasis counts bold text`(_ sides: Sides, _ count: Int) {
    #expect(sides.marks(of: LostEmphasis()).count == count)
  }
}
