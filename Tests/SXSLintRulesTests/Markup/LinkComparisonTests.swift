import SXSLintCore
@testable import SXSLintRules
import Testing

/// What the rules on links, images and inclusions say of odd cases.
@Suite struct LinkComparisonTests {
  @Test(
    arguments: [
      // The order, the letter case, the locale, a slash at the end, the text and the title may differ.
      Sides("[b](b.md), [a](a.md)", "[a](a.md), [b](b.md)"),
      Sides("[a](Sub/A.md)", "[a](sub/a.md)"),
      Sides("[a](https://contoso.com/fr-fr/x/)", "[a](https://contoso.com/en-us/x)"),
      Sides("[a](/zh-hant-tw/x)", "[a](/x)"),
      Sides("[a](./b.md) [c](d.md)", "[a](b.md) [c](././d.md)"),
      Sides("[le a](a.md \"Titre\")", "[a](a.md \"Title\")"),
      // The ways of writing the same link.
      Sides("[a](<b c.md>)", "[a](<b c.md>)"),
      Sides("[a](b\\_c.md) &amp; [d](e&amp;f.md)", "[a](b_c.md) &amp; [d](e&f.md)"),
      Sides("[texte][a]", "[text][a]", rest: "\n\n[a]: a.md"),
      Sides("<a href='a.md'>a</a>", "<a href=\"a.md\">a</a>"),
      // An address is a link without brackets, too.
      Sides("https://contoso.com/a", "<https://contoso.com/a>"),
      Sides("https://contoso.com/a", "[https://contoso.com/a](https://contoso.com/a)"),
      // What is named once needs no second link.
      Sides("Voir <xref:A.B> ou le.", "See <xref:A.B> or <xref:A.B>."),
      // In code nothing is a link.
      Sides("`[a](b.md)`", "`[a](b.md)`"),
      Sides("[A](xref:C`1.D*) et [B](xref:C`1)", "[A](xref:C`1.D*) on [B](xref:C`1)"),
      // Half a tag is compared as a tag.
      Sides("<a href=\"a.md\">a", "<a href=\"a.md\">a</a>"),
      // The other sentence of the paragraph has it.
      Sides("a", "[a](a.md) b", rest: " " + pair("[a](a.md) c", "c", 102)),
      // Nothing is compared on pages in English.
      Sides("[a](b.md)", "[a](a.md)", locale: "en-gb"),
      // Brackets before a parenthesis are names of buttons.
      Sides("[追加] (新規) を [選択](a.md)", "[Select](a.md) **Add** (new)", locale: "ja-jp"),
    ])
  func `are silent on the same links`(_ sides: Sides) {
    #expect(sides.marks(of: ChangedLink()) == [])
    #expect(sides.marks(of: LostLink()) == [])
    #expect(sides.marks(of: ExtraLink()) == [])
    #expect(sides.marks(of: BrokenLinkSyntax()) == [])
    #expect(sides.marks(of: ChangedInclude()) == [])
    #expect(sides.marks(of: LostImage()) == [])
  }

  @Test(
    arguments: [
      (Sides("Voir [a](c.md).", "See [a](b.md)."), ["c.md"]),
      (Sides("[a](b.md#y)", "[a](b.md#x)"), ["b.md#y"]),
      (Sides("[a](<b d.md>)", "[a](<b c.md>)"), ["b d.md"]),
      (Sides("[a](b.md) [c](e.md)", "[c](d.md) [a](b.md)"), ["e.md"]),
      (Sides("<a href=\"c.md\">a</a>", "<a href=\"b.md\">a</a>"), ["c.md"]),
      (Sides("[![i](j.png)](a.md)", "[![i](i.png)](a.md)"), ["j.png"]),
      // Twice the same, once in the source.
      (Sides("[a](a.md) [b](a.md)", "[a](a.md) [b](b.md)"), ["a.md"]),
    ])
  func `changed-link marks the destination`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: ChangedLink()) == marks)
  }

  @Test(
    arguments: [
      ("Voir ⟦[a] (b.md)⟧.", "See [a](b.md)."),
      ("Voir ⟦[a]（b.md）⟧。", "See [a](b.md)."),
      ("Voir ⟦[a](b.md⟧ ici.", "See [a](b.md) here."),
      ("Voir a⟦](b.md)⟧.", "See [a](b.md)."),
      ("Voir [⟦(b.md)⟧.", "See [a](b.md)."),
      ("Voir ⟦[a [b]] (b.md)⟧.", "See [a [b]](b.md)."),
      ("Voir ⟦[a]\\(b.md)⟧.", "See [a](b.md)."),
      ("Voir ⟦[a] (<b.md>)⟧.", "See [a](<b.md>)."),
      // A cross-reference is no address, and no link without its brackets.
      ("Voir < ⟦xref:A.B⟧ >.", "See <xref:A.B>."),
      ("Voir ⟦xref:A.B⟧.", "See <xref:A.B>."),
      // The destination in a link that works is no remains.
      ("[a](b.md) et ⟦[c] (b.md)⟧", "[a](b.md) and [c](b.md)"),
    ])
  func `broken-link-syntax marks what is left of the link`(_ target: String, _ source: String) {
    let parts = target.split(separator: "⟦", maxSplits: 1)
    let marked = parts[1].split(separator: "⟧", maxSplits: 1)[0]
    let plain = target.filter { $0 != "⟦" && $0 != "⟧" }
    let sides = Sides(plain, source)
    #expect(sides.marks(of: BrokenLinkSyntax()) == [String(marked)])
    #expect(sides.marks(of: LostLink()) == [])
  }

  @Test(
    arguments: [
      Sides("Voir a.", "See [a](b.md)."),
      Sides("Voir a, b et c.", "See [a](a.md), [b](b.md) and [c](c.md)."),
      Sides("Voir [le a].", "See [a].", rest: "\n\n[a]: a.md"),
      Sides("Voir ceci.", "See <https://contoso.com/a>."),
      Sides("Voir.", "See [![i](i.png)](a.md)."),
    ])
  func `lost-link marks the translation once`(_ sides: Sides) {
    #expect(sides.marks(of: LostLink()).count == 1)
    #expect(sides.reports == ["lost-link"])
  }

  @Test(
    arguments: [
      (Sides("Voir xref.", "See [!INCLUDE [a](a.md)]."), ["Voir xref."]),
      (Sides("<xref:A.C>", "<xref:A.B>"), ["xref:A.C"]),
      (Sides("[a](xref:A.C)", "[a](xref:A.B)"), ["xref:A.C"]),
      (Sides("[!INCLUDE [a](b.md)]", "[!INCLUDE [a](a.md)]"), ["b.md"]),
    ])
  func `changed-include marks inclusions and cross-references`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: ChangedInclude()) == marks)
    #expect(sides.marks(of: ChangedLink()) == [])
  }

  @Test(
    arguments: [
      (Sides("a", "![i](i.png) a"), ["a"]),
      (Sides("! [i](i.png) a", "![i](i.png) a"), ["[i](i.png)"]),
      (Sides("[! [i](i.png)](a.md)", "[![i](i.png)](a.md)"), ["[i](i.png)"]),
      (Sides("<img src=\"i.png\"> a", "![i](i.png) a"), []),
      (Sides("a", "<img src=\"i.png\"> a"), ["a"]),
      // It goes with the link around it.
      (Sides("a", "<a href=\"a.md\"><img src=\"i.png\"></a>"), []),
      (Sides("![i](i.png) a", "a"), []),
    ])
  func `lost-image marks the link to it, or the translation`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: LostImage()) == marks)
  }

  @Test(
    arguments: [
      (Sides("voir [](a.md)", "see [a](a.md)"), ["[](a.md)"], []),
      (Sides("voir [ **\u{200B}**](a.md)", "see [a](a.md)"), ["[ **\u{200B}**](a.md)"], []),
      (Sides("voir [&nbsp;](a.md)", "see [a](a.md)"), ["[&nbsp;](a.md)"], []),
      (Sides("voir [，](a.md)", "see [a](a.md)"), [], ["[，](a.md)"]),
      (Sides("voir [**.**](a.md) ou [a](b.md)", "see [a](b.md) or [c](a.md)"), [], ["[**.**](a.md)"]),
      // The same in the source; something to see.
      (Sides("voir [](a.md)", "see [](a.md)"), [], []),
      (Sides("voir [](a.md) [b](a.md)", "see [b](a.md) [](a.md)"), [], []),
      (Sides("voir [`<>`](a.md)", "see [a](a.md)"), [], []),
      (Sides("voir [![](i.png)](a.md)", "see [![](i.png)](a.md)"), [], []),
      (Sides("voir [é](a.md) [一](b.md)", "see [a](a.md) [b](b.md)"), [], []),
    ])
  func `empty-link-text and punctuation-link-text mark the link`(
    _ sides: Sides, _ empty: [String], _ punctuation: [String]
  ) {
    #expect(sides.marks(of: EmptyLinkText()) == empty)
    #expect(sides.marks(of: PunctuationLinkText()) == punctuation)
  }

  @Test(
    arguments: [
      (Sides("[a](a.md)de Contoso", "[a](a.md) of Contoso"), ["de"]),
      (Sides("voir[a](a.md)»", "see [a](a.md)"), ["voir"]),
      (Sides("[a](a.md)été, non", "[a](a.md), no"), ["été"]),
      (Sides("[a](a.md)и", "[a](a.md) and", locale: "ru-ru"), ["и"]),
      (Sides("ל[a](a.md)של", "to [a](a.md) of", locale: "he-il"), ["של"]),
      (Sides("<xref:A.B>le", "<xref:A.B> the"), ["le"]),
      // Elision, hyphens, and what the source glues.
      (Sides("l’[a](a.md), l'[b](b.md)-ci", "[a](a.md), [b](b.md)"), []),
      (Sides("les [API](a.md)s", "the [API](a.md)s"), []),
      (Sides("Azure[-Portal](a.md)", "Azure [portal](a.md)", locale: "de-de"), []),
      (Sides("[a](a.md)を", "[a](a.md) of", locale: "ja-jp"), []),
      (Sides("[a](a.md)를", "[a](a.md) of", locale: "ko-kr"), []),
      (Sides("[a](a.md)ban", "in [a](a.md)", locale: "hu-hu"), []),
      (Sides("[a](a.md)de", "[a](a.md) of", locale: "xx-xx"), []),
    ])
  func `glued-link marks the word`(_ sides: Sides, _ marks: [String]) {
    #expect(sides.marks(of: GluedLink()) == marks)
  }
}
