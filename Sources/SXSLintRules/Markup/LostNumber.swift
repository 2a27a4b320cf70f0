import SXSDocument
import SXSLintCore

/// Reports what ``ChangedNumber`` leaves out.
///
/// 5 of 32 findings are true: the others are numbers that the source repeats, says figuratively or could leave out. They
/// are told all the same, as one of them is also what a number that got lost looks like.
struct LostNumber: PairRule {
  static let info = RuleInfo(
    "lost-number", .markup, .info, "number that the translation lacks",
    rationale: """
      A number that is missing is a fact that readers do not get. Translations say small numbers otherwise, and once \
      what the source repeats, so this is worth a look, no more; others are reported by changed-number.
      """,
    help: "Check whether the translation says the number in words; otherwise put it in.",
    good: [
      #"""
      ---
      ms.contentlocale: de-DE
      ---
      <span data-ttu-id="1f2e3-104">Fügen Sie zwölf Kunden hinzu.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add 12 customers.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Ajoutez des clients.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add 15 customers.</span></span>
      """#
    ])

  static let triggers = Characters.digit

  func check(_ pair: Pair) -> [Finding] {
    guard let difference = NumberDifference(pair), case .lightLost(let numbers) = difference.kind(in: pair)
    else {
      return []
    }
    return [Finding(lost: numbers.map(\.range), "number", in: pair)]
  }
}
