import SXSDocument
import SXSLintCore

struct DuplicateKey: DocumentRule {
  static let info = RuleInfo(
    "duplicate-key", .frontMatter, .error, "a front-matter key that is there twice",
    rationale: """
      YAML allows a key once. Some builds refuse the page, others silently take one of the two values, so that what \
      is published depends on the tool.
      """,
    help: "Keep the line with the right value and remove the other one.",
    good: [
      """
      ---
      title: Ajouter un client
      keywords:
      - title
      ---
      """,
      Example(
        """
        metadata:
          title: Ajouter un client
          ms.date: 05/14/2021
        title: Ajouter un client
        """, path: "index.yml"),
    ],
    bad: [
      """
      ---
      title: Ajouter un client
      ms.date: 05/14/2021
      ⟦ms.date⟧: 01/20/2020
      ---
      """,
      """
      ---
      keywords: client
      ⟦Keywords⟧: commande
      ---
      """,
    ])

  func check(_ document: Document) -> [Finding] {
    guard let fields = document.readableFrontMatter?.fields else { return [] }
    let folded = fields.map(\.key.lowercasedASCII)
    return fields.indices.compactMap { index in
      guard folded[..<index].contains(folded[index]) else { return nil }
      let field = fields[index]
      let earlier = fields[..<index].filter { $0.isTopLevel == field.isTopLevel }
      if let first = earlier.first(where: { $0.key == field.key }) {
        let note = Note(at: first.keyRange, "it is first here")
        return Finding(at: field.keyRange, "the key \(field.key.quoted) is there twice", notes: [note])
      }
      guard let first = earlier.first(where: { $0.key.lowercasedASCII == folded[index] }) else { return nil }
      return Finding(
        at: field.keyRange, "the keys \(first.key.quoted) and \(field.key.quoted) differ in letter case only",
        severity: .warning, notes: [Note(at: first.keyRange, "the other one is here")])
    }
  }
}
