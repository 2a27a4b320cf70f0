import SXSDocument
import SXSLintCore

struct OrphanTarget: DocumentRule {
  static let info = RuleInfo(
    "orphan-target", .units, .error, "target segment without a source",
    rationale: """
      Without its source nobody can tell what a sentence was translated from: reviewers cannot compare, and the next \
      handback cannot find the sentence again. Either the source was deleted or it was moved to another block.
      """,
    help: "Restore the source span behind the target, or remove the target with it.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#
    ],
    bad: [
      #"⟦<span data-ttu-id="1f2e3-104">⟧Oui</span>"#,
      // The source stands in another paragraph.
      #"""
      ⟦<span data-ttu-id="1f2e3-104">⟧Oui</span>

      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"⟦<span data-ttu-id="1f2e3-104">⟧Oui</span><span class="sxs-lookup"></span>"#,
      // The line's end is the heading's.
      #"""
      ## ⟦<span data-ttu-id="1f2e3-104">⟧Clients</span>
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Customers</span></span>
      """#,
    ])

  func check(_ document: Document) -> [Finding] {
    let explained = document.unitsOfLostIDs
    return document.units.enumerated().compactMap { index, unit in
      guard let target = unit.target, unit.source == nil, !unit.isMalformed, !explained.contains(index) else {
        return nil
      }
      return Finding(
        at: target.tag, "the target \(document.file.byteString(target.idRange).quotedName) has no source")
    }
  }
}
