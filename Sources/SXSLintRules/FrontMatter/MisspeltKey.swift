import SXSDocument
import SXSLintCore

struct MisspeltKey: DocumentRule {
  static let info = RuleInfo(
    "misspelt-key", .frontMatter, .info, "a key that is one letter away from a known one",
    rationale: """
      The build ignores keys that it does not know. A misspelt one therefore does nothing, and the page goes without \
      the field that was meant.
      """,
    help: "Correct the key, here and in the English page if it has the same mistake.",
    good: [
      .init(Handback.complete.setting("title", "mms.date")),
      """
      ---
      keyword: client
      keywords: client
      ms.author: anna
      ---
      """,
    ],
    bad: [
      """
      ---
      title: Ajouter un client
      ⟦mms.date⟧: 05/14/2021
      ---
      """,
      """
      ---
      titel-suffix: x
      ⟦deescription⟧: Les étapes
      ---
      """,
    ])

  /// The keys that pages have, as a rule; the generated ones are looked for by another rule.
  private static let known: [ByteString] = [
    "api_location", "api_name", "api_type", "applies_to", "appliesto", "audience", "author", "description",
    "dev_langs", "f1.keywords", "f1_keywords", "helpviewer_keywords", "keywords", "layout",
    "localization_priority", "manager", "ms.assetid", "ms.author", "ms.collection", "ms.component",
    "ms.custom", "ms.date", "ms.devlang", "ms.localizationpriority", "ms.prod", "ms.product", "ms.reviewer",
    "ms.search.keywords",
    "ms.service", "ms.subservice", "ms.suite", "ms.technology",
    "ms.tgt_pltfrm", "ms.topic", "ms.workload", "ms:assetid", "no-loc", "robots", "title", "titleSuffix",
    "topic_type", "zone_pivot_groups",
  ]
  private static let knownSet = Set(known)

  /// Whether nobody misspelt a key: it is a known one, or too short to tell.
  private static func isKnown(_ key: ByteString) -> Bool { key.count <= 4 || knownSet.contains(key) }

  func check(_ document: Document) -> [Finding] {
    guard let fields = document.readableFrontMatter?.fields else { return [] }
    lazy var keys = Set(fields.map(\.key))
    return fields.indices.compactMap { index in
      guard fields[index].handbackKey == nil, !Self.isKnown(fields[index].key) else { return nil }
      let field = fields[index]
      guard let candidate = Self.known.first(where: { EditDistance.isOne($0.bytes, field.key.bytes) }),
        !keys.contains(candidate)
      else { return nil }
      return Finding(
        at: field.keyRange, "the key \(field.key.quoted) is perhaps meant to be \(candidate.quoted)")
    }
  }
}
