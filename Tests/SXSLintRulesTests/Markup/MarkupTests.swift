import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

/// The odd cases of the small rules on markup.
@Suite struct MarkupTests {
  /// The marked texts of the findings in a document.
  private static func found(_ rule: some DocumentRule, _ text: String) -> [String] {
    let document = parse(text)
    return rule.check(document).map { document.text($0.range) }
  }

  @Test(
    arguments: [
      ("a (b) （c） [d]", "x", []),
      ("(a", "(a)", ["("]),
      ("a)", "(a)", []),
      ("б) и", "b.", []),
      ("раб)", "(a)", [")"]),
      ("dix)", "(ten)", [")"]),
      ("（a", "(a)", ["（"]),
      ("（a)", "(a)", []),
      ("]a[", "[a]", ["]"]),
      ("(IL", "(IL)", ["("]),
      ("abc (XY)", "abc (XY)", []),
      ("ça va :) oui", "fine", []),
      // Equally odd sources are inherited, lost links are another defect.
      ("(a", "(b", []),
      ("[a](b.md", "[a](b.md)", []),
      ("`(` a", "a", []),
      ("get ( # A1", "get()", []),
      ("ค) ลูกค้า", "C) Customers", []), ("ग) ग्राहक", "C) Customers", []),
      ("ลูกค้าค) ลูกค้า", "Customers", [")"]),
      // What the label of an item is translated to is one, too, but no word elsewhere.
      ("Frage) **Kunde**", "Q) **Customer**", []), ("Frage) Kunde (b", "Q) Customer (b)", ["("]),
      ("Ouvrez) la page", "A. Open the page", [")"]),
      ("问) 客户", "Q) Customer", []), ("1）添加", "1. Add", []), ("가) 고객", "a. Customer", []),
      ("Frage) Kunde", "Question (customer)", [")"]), ("版 10) 客户", "Version (10) customer", [")"]),
      ("Шаги: 1) код; 2) файл", "Steps: 1 - code, 2 - file", []),
      ("La version Windows 10) est", "The version (Windows 10) is", [")"]),
    ])
  func `finds brackets without a partner`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(UnbalancedBracket(), pair(target, source)) == expected)
  }

  @Test func `lets a remark in brackets go over two sentences`() {
    let text = pair("(Oui.", "(Yes.)", 101) + " " + pair("Non.)", "No.", 102)
    #expect(Self.found(UnbalancedBracket(), text) == [])
  }

  @Test(
    arguments: [
      ("{1} {0}", "{0} {1}", nil),
      ("{0:N2}", "{0}", "the translation has '{0:N2}' where the source has '{0}'"),
      ("{client}", "{customer}", nil),
      ("${client}", "${customer}", "the translation has '${client}' where the source has '${customer}'"),
      ("%2$s %1$s", "%1$s %2$s", nil),
      ("% 1", "%1", "the translation lacks '%1' of the source"),
      ("«%1»", "'%1'", nil),
      ("类型%1的", "type %1", nil),
      ("{0}", "it", "the translation has '{0}', which the source lacks"),
      ("%5", "5%", nil),
      ("50 % de", "50% of", nil),
      ("a%20b", "a b", nil),
      ("`{0}`", "{0}", nil),
      ("{0} {0}", "{0}", "the translation has '{0}', which the source lacks"),
      ("{2,3}", "x", nil),
    ])
  func `compares placeholders`(_ target: String, _ source: String, _ message: String?) {
    #expect(
      ChangedPlaceholder().check(parse(pair(target, source))).map(\.message) == [message].compactMap(\.self))
  }

  @Test(
    arguments: [
      ("<b>a</b>", "<B>a</B>", []),
      ("a <b>", "a <b>", []),
      ("a<br>b", "a<br />b", []),
      ("<b>a", "<b>a</b>", ["<b>"]),
      ("a</b>", "a", ["</b>"]),
      ("a", "<sup>a</sup>", ["a"]),
      ("<nom>", "<name>", []),
      // The code is changed, not the tag.
      ("`<b>`", "<b>", []),
      ("<b>", "`<b>`", []),
      ("\\<b>", "`<b>`", []),
      ("<!-- a -->a", "a", []),
      ("<!-- a\n[HTML b](c.md)\n-->a", "a", []),
      // Letters raised behind a number make an ordinal, which each language writes in its own way.
      ("tiers", "3<sup>rd</sup> party", []),
      ("1<sup>er</sup> mars", "March 1", []),
      ("1<sup>er", "1<sup>st</sup>", ["<sup>"]),
      ("10", "10<sup>n</sup>", ["10"]),
      ("marque", "brand<sup>tm</sup>", ["marque"]),
      // Code, however it is written.
      ("<code>a</code>", "`a`", []),
      ("`a`", "<code>a</code>", []),
      ("<code>b</code>", "`a`", ["<code>"]),
      ("<code>a", "`a`", ["<code>"]),
      // The link is lost, not its tags.
      ("a", "<a href=\"b.md\">a</a>", []),
      ("<a href=\"b.md\">a", "<a href=\"b.md\">a</a>", ["<a href=\"b.md\">"]),
      // An author's anchor, which has no source.
      ("<a name=\"b\"> </a>", " ", []), ("<a name=\"b\"></a>", "", []), ("<kbd></kbd>", "-", ["<kbd>"]),
      ("<a name=\"b\"></a>", "-", ["<a name=\"b\">"]),
    ])
  func `compares tags`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(ChangedTag(), "a " + pair(target, source)) == expected)
  }

  @Test(
    arguments: [
      ("> [!NOTE]\n> a", []),
      (">[!note]\n> a", []),
      ("> [!REMARQUE]  \n> a", ["[!REMARQUE]"]),
      ("- > [!NOTA]\n  > a", ["[!NOTA]"]),
      ("> [!ВАЖНО!]\n> a", []),
      ("> [!ВАЖНО]\n> a", ["[!ВАЖНО]"]),
      ("> [!NOTA] a", []),
      ("[!NOTA]\na", []),
      ("> [!div class=\"x\"]\n> a", []),
      ("> [!VIDEO https://example.com]", []),
      ("> [!INCLUDE [a](b.md)]", []),
      ("> [!a-m]", []),
      ("> " + pair("[!NOTA]", "[!NOTE]") + "\n> a", ["[!NOTA]"]),
      ("> " + pair("[!NOTE]", "[!NOTE]") + "\n> a", []),
      ("> a\n> [!NOTA]", []),
    ])
  func `knows alerts`(_ text: String, _ expected: [String]) {
    #expect(Self.found(UnknownAlert(), text) == expected)
  }

  @Test(
    arguments: [
      ("[!NOTA] a", "a", ["[!NOTA]"]),
      (" [!NOTE] a", "a", ["[!NOTE]"]),
      ("[!PRECAUCIóN] a", "a", ["[!PRECAUCIóN]"]),
      ("[!NOTA] a", "[!NOTE] a", []),
      ("[!a-m] a", "a", []),
      ("![a](b.png)", "a", []),
      ("[!INCLUDE [a](b.md)]", "a", []),
    ])
  func `finds alert markers in sentences`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(AlertMarkerInText(), "> [!NOTE]\n> " + pair(target, source)) == expected)
  }

  @Test(
    arguments: [
      ("", "- a", "a", ["-"]),
      ("- ", "- a", "- a", []),
      ("", "# a", "a", ["#"]),
      ("", "#a", "a", []),
      ("", "**a**", "a", []),
      ("", "1. a", "First a", ["1."]),
      ("", "1\\. a", "First a", []),
      ("", "> a", "a", [">"]),
      ("a ", "- a", "a", []),
      ("## ", "- a", "a", []),
    ])
  func `finds block markers`(_ front: String, _ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(BlockMarkerInUnit(), front + pair(target, source)) == expected)
  }

  @Test(
    arguments: [
      ("| ", "a | b", "a", ["a | b"]),
      ("| ", "a \\| b", "a | b", ["a \\| b"]),
      ("| ", "a \\| b", "a", []),
      ("", "# a", "a", []),
      ("# ", "a # b", "a", []),
    ])
  func `compares blocks`(_ front: String, _ target: String, _ source: String, _ expected: [String]) {
    let rest = front == "| " ? " | x |\n|---|---|\n" : ""
    #expect(Self.found(ChangedBlock(), front + pair(target, source) + rest) == expected)
  }

  @Test(
    arguments: [
      ("**a** > **b**", "**a** > **b** > **c**", []),
      ("a > > c", "a > b > c", ["> >"]),
      ("a &gt; &gt; c", "a > b > c", ["&gt; &gt;"]),
      ("a >\u{A0}> c", "a > b > c", [">\u{A0}>"]),
      ("a > `b` > c", "a > b > c", []),
      ("a >> c", "a >> c", []),
      ("a > > c", "a > > c", []),
      ("A\\<B\\<C> >", "A\\<B\\<C>>", []),
    ])
  func `finds emptied steps`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(EmptiedMenuPath(), pair("x " + target, source)) == expected)
  }

  @Test(
    arguments: [
      ("get ( # A1", "get()", ["# A1"]),
      ("C# A1", "C#", []),
      ("# A1b", "x", []),
      ("#A1", "x", []),
      ("see # B2", "see # B2", []),
      ("[#A0](a.md)", "[babel](a.md)", ["#A0"]),
      ("[#A0](a.md)", "[#A0](a.md)", []),
      ("[C#A0](a.md)", "[babel](a.md)", []),
      ("a <7> (<16>)", "a", ["<7>", "<16>"]),
      ("a <7>", "a <7>", []),
      ("List<7>, a < 7 >, <700>, \\<7>", "a", []),
    ])
  func `finds marks of translation systems`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(StrayArtifact(), pair("x " + target, "x " + source)) == expected)
  }

  @Test(
    arguments: [
      ("a&amp;nbsp;b", "a b", ["&amp;nbsp;"]),
      ("a&amp;#160;b", "a b", ["&amp;#160;"]),
      ("a&amp;nbsp;b", "a&amp;nbsp;b", []),
      ("R&amp;D; b", "R&D", []),
      ("a &amp; b", "a & b", []),
      ("a&amp;b", "a&b", []),
    ])
  func `finds escaped references`(_ target: String, _ source: String, _ expected: [String]) {
    #expect(Self.found(EscapedEntity(), pair(target, source)) == expected)
  }
}
