import SXSDocument
import SXSLintCore

struct TranslatedFrontMatter: DocumentRule {
  static let info = RuleInfo(
    "translated-front-matter", .frontMatter, .error, "front matter that was translated as if it were text",
    rationale: """
      When the fields go through translation as a sentence, their keys are translated, spaced, or run together, or \
      they end up in the tags of a translation unit. The build no longer finds the fields, so the page loses its \
      title and date and nobody can tell which English text it belongs to.
      """,
    help: "Restore the keys and the line ends of the English front matter; translate only the values.",
    good: [
      """
      ---
      title: L’élément <span>
      description: Ce que ms.date veut dire
      ---
      """,
      .init(
        """
        Übersicht:
          Länder: [Österreich]
        """, path: "index.yml"),
    ],
    bad: [
      """
      ---
      ⟦<span data-ttu-id="1f2e3-101">⟧titre : Ajouter un client</span><span class="sxs-lookup"><span \
      data-stu-id="1f2e3-101">title: Add a customer</span></span>
      ---
      """,
      """
      ---
      title: Aggiungere un cliente
      ⟦ms. date⟧: 05/14/2021
      ---
      """,
      """
      ---
      ⟦titolo⟧: Aggiungere un cliente
      ---
      """,
      """
      ---
      title: "Aggiungere un cliente autore: anna ⟦MS. Date⟧: 05/14/2021"
      ---
      """,
      .init(
        """
        title: ⟦<span data-ttu-id="1f2e3-101">⟧Ajouter un client</span>
        """, path: "index.yml"),
      .init(
        """
        ### YamlMime:Landing
        title: Ajouter un client
        ⟦métadonnées⟧:
          ms.contentlocale: fr-FR
        """, path: "index.yml"),
      .init(
        """
        ### YamlMime:Landing
        title: Kunden
        ⟦metadaten⟧:
          ms.contentlocale: de-DE
        """, path: "index.yml"),
    ])

  func check(_ document: Document) -> [Finding] {
    guard let frontMatter = document.frontMatter else { return [] }
    return frontMatter.faults.compactMap { fault in
      guard fault.kind == .translated else { return nil }
      return Finding(at: fault.range, Self.message(fault.range, frontMatter, document.file))
    }
  }

  private static func message(_ range: SourceRange, _ frontMatter: FrontMatter, _ file: SourceFile) -> String
  {
    let text = file.byteString(range)
    if file.path.isYAMLPath {
      return frontMatter.fields.contains { $0.keyRange == range }
        ? "the page was perhaps translated as text: it has the key \(text.quoted) in the place of an English one"
        : "the page holds span tags of translation units, which YAML has no place for"
    }
    let what = "the front matter was translated as text:"
    if text.bytes.first == UInt8(ascii: "<") { return "\(what) a translation tag stands in it" }
    if range == frontMatter.top { return "\(what) its fields have run together in the line of the '---'" }
    return "\(what) it has \(text.quoted)"
  }
}
