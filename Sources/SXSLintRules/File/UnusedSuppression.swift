import SXSDocument
import SXSLintCore

struct UnusedSuppression: SuppressionRule {
  static let info = RuleInfo(
    "unused-suppression", .file, .warning, "suppression that suppresses nothing",
    rationale: """
      What was suppressed has been mended or moved. A suppression that stays behind hides the next finding of its rule \
      on the line, which nobody has looked at.
      """,
    help: "Take the suppression out, or move it to the line before the one that it is meant for.",
    good: [
      """
      <!-- sxslint-disable-next-line merge-conflict: this page explains them -->
      >>>>>>> handback
      """
    ],
    bad: [
      """
      <!-- sxslint-disable-next-line ⟦merge-conflict⟧: this page explains them -->
      Ajoutez un client.
      """,
      """
      ---
      # sxslint-disable-next-line ⟦duplicate-key⟧: both are meant
      title: Client
      ---
      """,
    ])

  func check(_ suppressions: Suppressions, known: [String], active: Set<String>) -> [Finding] {
    // A name that no rule has is another rule's to report, and a rule that did not run may yet find something.
    let idle = suppressions.idle.filter { active.contains($0.name.text) }
    let others = idle.map(\.name).filter { $0.text != Self.info.name }
    return idle.compactMap { comment, name in
      if name.text == Self.info.name {
        // They are in order, so that the first one behind the comment tells.
        let next = others.partitioningIndex { $0.range.start >= comment.extent.start }
        if next < others.count, comment.extent.contains(others[next].range) { return nil }
      }
      return Finding(at: name.range, "'\(name.text)' finds nothing here that could be suppressed")
    }
  }
}
