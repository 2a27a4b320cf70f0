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
    // The first field of each key as it is written, and of each in lower case.
    var written: [Place: Field] = [:]
    var folded: [Place: Field] = [:]
    return fields.compactMap { field in
      let place = Place(key: field.key, isTopLevel: field.isTopLevel)
      let foldedPlace = Place(key: field.key.lowercasedASCII, isTopLevel: field.isTopLevel)
      if let first = written[place] {
        let note = Note(at: first.keyRange, "it is first here")
        return Finding(at: field.keyRange, "the key \(field.key.quoted) is there twice", notes: [note])
      }
      written[place] = field
      guard let first = folded[foldedPlace] else {
        folded[foldedPlace] = field
        return nil
      }
      return Finding(
        at: field.keyRange, "the keys \(first.key.quoted) and \(field.key.quoted) differ in letter case only",
        severity: .warning, notes: [Note(at: first.keyRange, "the other one is here")])
    }
  }

  /// A key, at the top level or under `metadata:`.
  private struct Place: Hashable {
    let key: ByteString
    let isTopLevel: Bool
  }
}
