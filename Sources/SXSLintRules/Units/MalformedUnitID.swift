import SXSDocument
import SXSLintCore

struct MalformedUnitID: DocumentRule {
  static let info = RuleInfo(
    "malformed-unit-id", .units, .error, "id that does not follow the grammar of ids",
    rationale: """
      An id is five hex digits, a hyphen, perhaps a 'p', and a number of three digits or more. The translation system \
      writes no other, so any other was typed, and the system will not find the sentence by it.
      """,
    help: "Restore the id from an earlier revision of the file.",
    good: [
      #"""
      <span data-ttu-id="8620a-p112">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="8620a-p112">Yes</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="⟦1F2E3-104⟧">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1F2E3-104">Yes</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="⟦1f2e3⟧">Yes</span></span>
      """#,
    ])

  func check(_ document: Document) -> [Finding] {
    document.units.compactMap { unit in
      // Both sides alike are one mistake; where the tags are wrong, the id is a guess.
      guard !unit.isMalformed else { return nil }
      let isTargetMalformed = unit.target.map { $0.id == nil } ?? false
      guard let segment = isTargetMalformed ? unit.target : unit.source, segment.id == nil else { return nil }
      let range = segment.idRange.isEmpty ? segment.tag : segment.idRange
      return Finding(
        at: range,
        "the id \(document.file.byteString(segment.idRange).quoted) is not of the form '1f2e3-104' or '1f2e3-p104'"
      )
    }
  }
}
