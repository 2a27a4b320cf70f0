import SXSDocument
import SXSLintCore

struct UnclosedFrontMatter: DocumentRule {
  static let info = RuleInfo(
    "unclosed-front-matter", .frontMatter, .error, "front matter without a closing `---`",
    rationale: """
      The publishing build takes the lines between two `---` for the metadata of the page. Without the second one it \
      finds none: the page loses its title and date, and readers see the fields as text.
      """,
    help: "Put a line `---` behind the last field.",
    good: [
      """
      ---
      title: Ajouter un client
      ms.date: 05/14/2021
      ---
      # Ajouter un client
      """,
      """
      ---

      A line in front of the text is no front matter.
      """,
    ],
    bad: [
      """
      ⟦---⟧
      title: Ajouter un client
      ms.date: 05/14/2021

      # Ajouter un client
      """,
      """
      ⟦---⟧
      title: Ajouter un client
      # Ajouter un client

      La ligne suivante ne ferme rien.

      ---

      Fin.
      """,
      """
      ---
      title: Ajouter un client
      ms.date: 05/14/2021
      ⟦----⟧
      # Ajouter un client
      """,
    ])

  func check(_ document: Document) -> [Finding] {
    guard let frontMatter = document.frontMatter else { return [] }
    return frontMatter.faults.compactMap { fault in
      guard case .unclosed(let lookalike) = fault.kind else { return nil }
      if let lookalike {
        return Finding(
          at: lookalike,
          "\(document.file.byteString(lookalike).quoted) does not close the front matter, '---' does",
          help: "Write three hyphens at the start of the line, and nothing else in it.")
      }
      let notes = frontMatter.fields.last.map { [Note(at: $0.keyRange, "the last field is here")] } ?? []
      return Finding(at: fault.range, "the front matter has no closing '---'", notes: notes)
    }
  }
}
