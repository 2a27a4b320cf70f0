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
    guard let fields = document.readableFrontMatter?.fields, !Self.areFewAndDifferent(fields) else {
      return []
    }
    // The fields so far, by key in lower case.
    var known: [Place: [Int]] = [:]
    known.reserveCapacity(fields.count)
    var findings: [Finding] = []
    for (index, field) in fields.enumerated() {
      let place = Place(key: field.key.lowercasedASCII, isTopLevel: field.isTopLevel)
      defer { known[place, default: []].append(index) }
      guard let others = known[place] else { continue }
      if let first = others.first(where: { fields[$0].key == field.key }) {
        let note = Note(at: fields[first].keyRange, "it is first here")
        findings.append(
          Finding(at: field.keyRange, "the key \(field.key.quoted) is there twice", notes: [note]))
      } else {
        let first = fields[others[0]]
        findings.append(
          Finding(
            at: field.keyRange,
            "the keys \(first.key.quoted) and \(field.key.quoted) differ in letter case only",
            severity: .warning, notes: [Note(at: first.keyRange, "the other one is here")]))
      }
    }
    return findings
  }

  /// Whether it is plain that no key is there twice, as it almost always is.
  private static func areFewAndDifferent(_ fields: [Field]) -> Bool {
    guard fields.count <= 32 else { return false }
    let lengths = fields.map(\.key.count)
    return fields.indices.allSatisfy { index in
      !(0..<index).contains {
        lengths[$0] == lengths[index] && fields[$0].key.isSameInAnyCase(as: fields[index].key)
      }
    }
  }

  /// A key, at the top level or under `metadata:`.
  private struct Place: Hashable {
    let key: ByteString
    let isTopLevel: Bool
  }
}
