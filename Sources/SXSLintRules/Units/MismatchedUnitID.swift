import SXSDocument
import SXSLintCore

struct MismatchedUnitID: DocumentRule {
  static let info = RuleInfo(
    "mismatched-unit-id", .units, .error, "target and source of one pair carry different ids",
    rationale: """
      The id ties a translation to the sentence that it was made from. Where the two sides disagree, the next \
      handback replaces the wrong sentence, and a translation memory learns a pair that is none. The translation \
      system never writes such a pair: somebody edited or merged the file by hand.
      """,
    help: "Give both spans the id of the sentence that they hold; the earlier revision of the file has it.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="⟦1f2e3-105⟧">Add a customer.</span></span>
      """#
    ])

  func check(_ document: Document) -> [Finding] {
    let units = document.units
    // By index, as each unit would be copied otherwise.
    return units.indices.compactMap { index in
      guard let (target, source) = document.mismatch(in: units[index]) else { return nil }
      return Finding(
        at: source.idRange,
        "the source has the id '\(document.text(source.idRange))', its target '\(document.text(target.idRange))'",
        notes: [Note(at: target.idRange, "the target's id")])
    }
  }
}
