import SXSDocument
import SXSLintCore

struct UnorderedUnits: DocumentRule {
  static let info = RuleInfo(
    "unordered-units", .units, .warning, "pair that stands before one with a lower number",
    rationale: """
      The translation system numbers the sentences of a file in their order. A number that falls shows that somebody \
      moved a sentence, so that the translation no longer follows the English page.
      """,
    help: "Put the pairs back into the order of their numbers, which is that of the English page.",
    good: [
      // Alternative texts and front-matter fields take numbers, too, so that there are gaps.
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      <span data-ttu-id="1f2e3-p101">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-p101">No</span></span>
      <span data-ttu-id="1f2e3-109">Jamais</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-109">Never</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="⟦1f2e3-105⟧">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">No</span></span>
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#
    ])

  /// What is numbered by itself.
  private struct Sequence: Hashable {
    let prefix: UInt32
    let isParagraph: Bool
  }

  func check(_ document: Document) -> [Finding] {
    guard !document.hasAscendingIDs else { return [] }
    var seen: Set<UnitID> = []
    var last: [Sequence: (number: UInt32, range: SourceRange)] = [:]
    return document.units.compactMap { unit in
      // A pair that is there twice is reported for that.
      guard let (segment, id) = document.keySegment(of: unit), seen.insert(id).inserted else { return nil }
      let sequence = Sequence(prefix: id.prefix, isParagraph: id.isParagraph)
      let previous = last.updateValue((id.number, segment.idRange), forKey: sequence)
      guard let previous, id.number < previous.number else { return nil }
      return Finding(
        at: previous.range,
        "the pair '\(document.text(previous.range))' stands before '\(document.text(segment.idRange))'",
        notes: [Note(at: segment.idRange, "the pair with the lower number")])
    }
  }
}
