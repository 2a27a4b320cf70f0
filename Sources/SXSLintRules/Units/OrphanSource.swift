import SXSDocument
import SXSLintCore

struct OrphanSource: DocumentRule {
  static let info = RuleInfo(
    "orphan-source", .units, .error, "source segment without a target",
    rationale: """
      The published page shows targets only. A source whose target is gone is a sentence that readers of the \
      translation never see.
      """,
    help: "Restore the target span before the source, or remove the source with it.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#
    ],
    bad: [
      #"<span class="sxs-lookup">⟦<span data-stu-id="1f2e3-104">⟧Yes</span></span>"#
    ])

  func check(_ document: Document) -> [Finding] {
    let explained = document.unitsOfLostIDs
    return document.units.enumerated().compactMap { index, unit in
      guard let source = unit.source, unit.target == nil, !unit.isMalformed, !explained.contains(index),
        !isMoved(source, document.units[..<index].last, document)
      else { return nil }
      return Finding(
        at: source.tag, "the source \(document.file.byteString(source.idRange).quotedName) has no target")
    }
  }

  /// Whether the source belongs to the target before it, in another block: that one is reported.
  private func isMoved(_ source: Segment, _ previous: TranslationUnit?, _ document: Document) -> Bool {
    guard let target = previous?.target, previous?.source == nil else { return false }
    return document.file.sameBytes(target.idRange, source.idRange)
  }
}
