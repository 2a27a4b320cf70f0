import SXSDocument
import SXSLintCore

/// For information, as 8 of its 11 hits in 560,000 pairs of five languages are true.
///
/// That the end is open tells more than the length alone: in Chinese, whole sentences often have a third of the usual
/// length.
struct TruncatedTranslation: PairRule {
  static let info = RuleInfo(
    "truncated-translation", .translation, .info, "translation that breaks off",
    rationale: """
      The translation is much shorter than those around it, each measured by its source, and lacks the full stop that \
      the source has, or has next to nothing of it. A part of the sentence was lost on the way, and readers do not learn \
      what it said.
      """,
    help: "Translate the rest of the sentence.",
    good: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Ajoutez un client à la liste.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">In order to do so, please add one of your customers to the \#
      list.</span></span>
      """#
    ],
    bad: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">⟦Ajoutez un client à la liste avant⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer to the list before you send the first invoice \#
      to that customer.</span></span>
      """#
    ])

  static let triggers = Characters.latinLetter

  func check(_ pair: Pair) -> [Finding] {
    guard let truncation = Truncation(in: pair),
      // A link or code that is lost is an error of its own, and what it takes to mend it is the same.
      pair.targetLinks.count >= pair.sourceLinks.count,
      pair.targetInlines.count(where: { $0.kind == .code })
        >= pair.sourceInlines.count(where: { $0.kind == .code })
    else { return [] }
    return [
      Finding(
        at: pair.target.content,
        "the translation breaks off: \(truncation.count) characters, and about \(truncation.expectedCount) expected",
        notes: [pair.sourceNote])
    ]
  }
}
