import SXSDocument
import SXSLintCore

struct DisorderedFields: DocumentRule {
  static let info = RuleInfo(
    "disordered-fields", .frontMatter, .info, "generated fields that are not last and in order", fix: .safe,
    rationale: """
      The translation system writes its six fields together, in one order, behind all others. Where they stand \
      otherwise, somebody edited them, and the next handback shows changes that are none.
      """,
    help: "Move the generated fields to the end, in the order of the other documents.",
    good: [
      .init(Handback.complete),
      """
      ---
      title: Ajouter un client
      MS.OpenLocFileHash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
      ms.translationtype: MT
      ms.contentLocale: fr-FR
      ms.lasthandoff: 06/02/2021
      ---
      """,
      .init(Handback.complete.replacing("ms.sourcegitcommit", "ms.sourcegitcommmit")),
      .init(
        """
        metadata:
          ms.lasthandoff: 06/02/2021
          ms.contentlocale: fr-FR
        title: Ajouter un client
        """, path: "index.yml"),
    ],
    bad: [
      .init(
        """
        ---
        ms.openlocfilehash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
        ms.contentlocale: fr-FR
        ⟦ms.translationtype⟧: MT
        ---
        """,
        fixed: """
          ---
          ms.openlocfilehash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
          ms.translationtype: MT
          ms.contentlocale: fr-FR
          ---
          """),
      .init(
        """
        ---
        ms.lasthandoff: 06/02/2021
        ⟦title⟧: Ajouter un client
        ---
        """,
        fixed: """
          ---
          title: Ajouter un client
          ms.lasthandoff: 06/02/2021
          ---
          """),
    ])

  func check(_ document: Document) -> [Finding] {
    guard !document.file.path.isYAMLPath, let frontMatter = document.readableFrontMatter else { return [] }
    let fields = frontMatter.fields
    // In another letter case, or misspelt, a key is missing, which another rule says, but in its place.
    let misspelt = frontMatter.misspeltKeys
    let ranks = fields.indices.map { index in
      (fields[index].handbackKey ?? HandbackKey(inAnyCase: fields[index].key))?.index
        ?? misspelt.first { $0.range == fields[index].keyRange }?.meant.index
    }
    guard let first = ranks.firstIndex(where: { $0 != nil }) else { return [] }
    var highest = -1
    for (index, rank) in ranks.enumerated().dropFirst(first) {
      if let rank, rank >= highest {
        highest = rank
        continue
      }
      let what = rank == nil ? "stands behind generated fields" : "is out of its order"
      return [
        Finding(
          at: fields[index].keyRange, "\(fields[index].key.quoted) \(what)",
          fix: fix(document, frontMatter, ranks, from: first))
      ]
    }
    return []
  }

  /// Puts the lines from the first generated field on in order: those of other fields as they are, then the six.
  private func fix(_ document: Document, _ frontMatter: FrontMatter, _ ranks: [Int?], from first: Int) -> Fix?
  {
    // A key that is there twice has no order.
    guard Set(ranks.compactMap(\.self)).count == ranks.compactMap(\.self).count else { return nil }
    let starts = frontMatter.fields.map(\.keyRange.start)
    // Of '{key: value}' and '? key' lines cannot be moved.
    let bytes = document.file.bytes
    guard starts[first...].allSatisfy({ bytes[$0 - 1].isLineEnd }) else { return nil }
    let end = frontMatter.range.end - 3
    let lines = starts.indices.map { index in
      document.file.byteString(SourceRange(starts[index], index + 1 < starts.count ? starts[index + 1] : end))
    }
    let rest = starts.indices.dropFirst(first)
    let others = rest.filter { ranks[$0] == nil }
    let generated = rest.filter { ranks[$0] != nil }.sorted { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
    let text = ByteString((others + generated).flatMap { lines[$0].bytes })
    return Fix("put the generated fields in order", .safe, [Edit(SourceRange(starts[first], end), text)])
  }
}
