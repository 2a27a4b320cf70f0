import SXSLintCore
import SXSLintRules
import Testing

/// One defect, one finding: the pairs of rules that one defect could set off, and which of them tells.
@Suite struct OneFindingTests {
  /// A defect, the rule that reports it, and the rules that also see its traces.
  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let silenced: [String]
    let sides: Sides

    var testDescription: String { "\(rule) silences \(silenced): \(sides.testDescription)" }
  }

  static let defects: [Defect] = [
    // Links.
    Defect(
      rule: "changed-link", silenced: ["lost-link", "extra-link", "broken-link"],
      sides: Sides("Voir [a](c.md).", "See [a](b.md).")),
    Defect(
      rule: "changed-link", silenced: ["broken-anchor"],
      sides: Sides("Voir [a](#c).", "See [a](#b).", rest: "\n\n<a name=\"b\"></a>")),
    Defect(
      rule: "changed-link", silenced: ["escaping-link"],
      sides: Sides("Voir [a](../c.md).", "See [a](b.md).")),
    Defect(
      rule: "changed-link", silenced: ["lost-image", "broken-link"],
      sides: Sides("![a](c.md)", "![a](b.md)")),
    Defect(
      rule: "changed-include", silenced: ["changed-link", "broken-link", "lost-link"],
      sides: Sides("Voir [!INCLUDE [a](c.md)].", "See [!INCLUDE [a](../b.md)].")),
    Defect(
      rule: "changed-include", silenced: ["extra-link"],
      sides: Sides("Voir [! INCLUDE [a](/b.md)].", "See [!INCLUDE [a](/b.md)].")),
    Defect(
      rule: "extra-link", silenced: ["broken-link"],
      sides: Sides("Voir [a](c.md).", "See a.")),
    Defect(
      rule: "extra-link", silenced: ["broken-link"],
      sides: Sides("Voir ![a](c.png).", "See a.")),
    Defect(
      rule: "broken-link-syntax", silenced: ["lost-link"],
      sides: Sides("Voir [a] (b.md).", "See [a](b.md).")),
    Defect(
      rule: "broken-link-syntax", silenced: ["changed-code", "unrendered-emphasis"],
      sides: Sides("Voir [`a` **b**] (b.md).", "See [`a` **b**](b.md).")),
    Defect(
      rule: "lost-link", silenced: ["changed-code"],
      sides: Sides("Voir ceci.", "See [`a`](https://contoso.com/b).")),
    Defect(
      rule: "lost-link", silenced: ["lost-image"],
      sides: Sides("Voir ceci.", "See [![a](a.png)](https://contoso.com/b).")),
    Defect(
      rule: "lost-image", silenced: ["extra-link", "lost-link", "broken-link-syntax"],
      sides: Sides("Voir [! [a](a.png)](https://contoso.com/b).", "See [![a](a.png)](https://contoso.com/b).")
    ),
    Defect(
      rule: "lost-link", silenced: ["extra-link"],
      sides: Sides("Voir ![a](https://contoso.com/b).", "See [a](https://contoso.com/b).")),
    Defect(
      rule: "empty-link-text", silenced: ["punctuation-link-text", "glued-link"],
      sides: Sides("Voir a[](https://contoso.com/b).", "See [a](https://contoso.com/b).")),
    Defect(
      rule: "empty-link-text", silenced: ["changed-code"],
      sides: Sides("Voir [](https://contoso.com/b).", "See [`a`](https://contoso.com/b).")),
    Defect(
      rule: "punctuation-link-text", silenced: ["glued-link", "changed-code"],
      sides: Sides("Voir a[,](https://contoso.com/b)b.", "See [`a`](https://contoso.com/b).")),
    // Code.
    Defect(
      rule: "changed-code", silenced: ["lost-link"],
      sides: Sides("Voir `a et [b](https://contoso.com/b)`.", "See `a` and [b](https://contoso.com/b).")),
    Defect(
      rule: "changed-code", silenced: ["extra-link"],
      sides: Sides("Voir [b](https://contoso.com/b).", "See `[b](https://contoso.com/b)`.")),
    Defect(
      rule: "changed-code", silenced: ["unrendered-emphasis"],
      sides: Sides("Voir ** et **b**.", "See `**` and **b**.")),
    Defect(
      rule: "changed-code", silenced: ["broken-link-syntax"],
      sides: Sides("Voir `a ici [c](https://contoso.com/c) `.", "See `a` here [c](https://contoso.com/c).")),
    Defect(
      rule: "changed-code", silenced: ["changed-tag"],
      sides: Sides("Voir <br>.", "See `<br>`.")),
    Defect(
      rule: "changed-code", silenced: ["changed-tag"],
      sides: Sides("Voir `<br>`.", "See <br>.")),
    // Emphasis.
    Defect(
      rule: "escaped-emphasis", silenced: ["unrendered-emphasis"],
      sides: Sides(#"Voir **a\*\*."#, "See **a**.")),
    Defect(
      rule: "unrendered-emphasis", silenced: ["lost-link", "changed-code"],
      sides: Sides("Voir ** [`a`](https://contoso.com/b)**.", "See **[`a`](https://contoso.com/b)**.")),
    // Translations.
    Defect(
      rule: "empty-target", silenced: ["lost-link", "changed-code", "lost-image", "changed-include"],
      sides: Sides("", "See [a](b.md), `c`, ![d](d.png) and [!INCLUDE [e](e.md)].")),
    Defect(
      rule: "empty-target", silenced: ["empty-link-text", "punctuation-link-text"],
      sides: Sides(
        "[](https://contoso.com/b) [.](https://contoso.com/c)",
        "See [a](https://contoso.com/b) or also [c](https://contoso.com/c).")),
    // Characters in code and destinations.
    Defect(
      rule: "changed-code", silenced: ["control-character"],
      sides: Sides("Entrez `a\u{1B}b`.", "Enter `ab`.")),
    Defect(
      rule: "changed-code", silenced: ["invisible-character"],
      sides: Sides("Entrez `cli\u{200B}ent`.", "Enter `client`.")),
    Defect(
      rule: "changed-code", silenced: ["bidi-override"],
      sides: Sides("Entrez `a\u{202E}b`.", "Enter `ab`.")),
    Defect(
      rule: "changed-code", silenced: ["replacement-character"],
      sides: Sides("Entrez `cl\u{FFFD}`.", "Enter `clé`.")),
    Defect(
      rule: "changed-code", silenced: ["mojibake"],
      sides: Sides("Entrez `clÃ©`.", "Enter `clé`.")),
    Defect(
      rule: "changed-link", silenced: ["invisible-character"],
      sides: Sides("Voir [a](https://contoso.com/cli\u{200B}ent).", "See [a](https://contoso.com/client).")),
    // Tags that are links.
    Defect(
      rule: "lost-link", silenced: ["changed-tag", "lost-image"],
      sides: Sides("Voir.", #"See <a href="/b"><img src="/c.png"></a>."#)),
    Defect(
      rule: "extra-link", silenced: ["changed-tag"],
      sides: Sides(#"Voir <a href="/b"><img src="/c.png"></a>."#, "See.")),
    Defect(
      rule: "lost-image", silenced: ["changed-tag"],
      sides: Sides("Voir.", #"See <img src="https://contoso.com/c.png">."#)),
    Defect(
      rule: "unrendered-emphasis", silenced: ["block-marker-in-unit"],
      sides: Sides("* Ajouter** un client", "**Add** a customer")),
    Defect(
      rule: "empty-target", silenced: ["escaped-emphasis", "unrendered-emphasis"],
      sides: Sides(#"\*\* **"#, "See **a** or b.")),
    Defect(
      rule: "untranslated",
      silenced: ["changed-link", "changed-code", "unrendered-emphasis", "escaped-emphasis"],
      sides: Sides(
        #"Select the [customer](https://contoso.com/b) that you want to add to the list with `c`, ** or \*."#,
        #"Select the [customer](https://contoso.com/b) that you want to add to the list with `c`, ** or \*."#)
    ),
  ]

  @Test(arguments: defects)
  func `is reported by one rule`(_ defect: Defect) {
    #expect(defect.sides.reports == [defect.rule])
  }

  @Test(arguments: defects)
  func `names rules that exist`(_ defect: Defect) {
    #expect(Set(allRules.map { $0.info.name }).isSuperset(of: defect.silenced + [defect.rule]))
  }
}
