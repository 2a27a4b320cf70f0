import SXSDocument
import SXSLintCore

struct DuplicateUnitID: DocumentRule {
  static let info = RuleInfo(
    "duplicate-unit-id", .units, .error, "id that another pair of the file has already",
    rationale: """
      An id names one sentence of one file. A pair that was copied by hand keeps the id of its origin, so the next \
      handback and every report mean two sentences by one name.
      """,
    help: "Remove the copy, or give the pair back its own id from an earlier revision.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      <span data-ttu-id="1f2e3-p104">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-p104">No</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      <span data-ttu-id="⟦1f2e3-104⟧">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#
    ])

  func check(_ document: Document) -> [Finding] {
    // Both versions of a conflict have the pairs that they share; the conflict is reported.
    guard !document.hasAscendingIDs, ConflictMarker.all(in: document.file).isEmpty else { return [] }
    var first: [UnitID: SourceRange] = [:]
    first.reserveCapacity(document.units.count)
    return document.units.compactMap { unit in
      guard !unit.isMalformed, !unit.isTorn,
        let (segment, id) = document.keySegment(of: unit)
      else { return nil }
      guard let earlier = first[id] else {
        first[id] = segment.idRange
        return nil
      }
      return Finding(
        at: segment.idRange,
        "the id \(document.file.byteString(segment.idRange).quotedName) is already that of another pair",
        notes: [Note(at: earlier, "the first pair with this id")])
    }
  }
}
