import SXSDocument
import SXSLintCore

/// Reports numbers that differ, and lost ones that mean something by themselves.
///
/// 25 findings in 523,000 pairs, of which 23 are true.
struct ChangedNumber: PairRule {
  static let info = RuleInfo(
    "changed-number", .markup, .warning, "number that is another one in the translation",
    rationale: """
      A limit, a price or a version that differs from the source misleads readers, and no spelling checker sees it. \
      What languages do to numbers does not count: other digits, separators and orders of dates, a clock of 12 or 24 \
      hours, fiscal years in full, words for small numbers and months.
      """,
    help: "Give the translation the number of the source.",
    good: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Avant le 31 mars 2021 à 18 h, ajoutez deux clients à 1 250,50 €.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Before 3/31/2021, 6 PM, add 2 customers at €1,250.5.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez jusqu’à ⟦52⟧ clients.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add up to 25 customers.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦Installez Contoso Suite.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Install Contoso Suite 5.3.0.</span></span>
      """#,
    ])

  static let triggers = Characters.digit

  func check(_ pair: Pair) -> [Finding] {
    guard let difference = NumberDifference(pair) else { return [] }
    switch difference.kind(in: pair) {
    case .replaced:
      return [
        Finding(
          added: difference.added.map(\.range), lost: difference.lost.map(\.range), "number", in: pair)
      ]
    case .lost(let numbers): return [Finding(lost: numbers.map(\.range), "number", in: pair)]
    case .lightLost, nil: return []
    }
  }
}
