import SXSDocument
import SXSLintCore

struct UnknownSuppression: SuppressionRule {
  static let info = RuleInfo(
    "unknown-suppression", .file, .warning, "suppression of no known rule",
    rationale: """
      A suppression with a misspelt name suppresses nothing, so that the finding stays, and one of a rule that is gone \
      tells readers of the file something that no longer holds.
      """,
    help:
      "Write '<!-- sxslint-disable-next-line RULE: reason -->' with the name of a rule; 'sxslint rules' lists them.",
    good: [
      """
      <!-- sxslint-disable-next-line merge-conflict: this page explains them -->
      >>>>>>> handback
      """
    ],
    bad: [
      """
      <!-- sxslint-disable-next-line ⟦merge-conflicts⟧: this page explains them -->
      >>>>>>> handback
      """,
      """
      <!-- ⟦sxslint-disable-nextline⟧ merge-conflict: this page explains them -->
      >>>>>>> handback
      """,
      """
      <!-- ⟦sxslint-disable-next-line⟧ -->
      >>>>>>> handback
      """,
    ])

  func check(_ suppressions: Suppressions, known: [String], active: Set<String>) -> [Finding] {
    suppressions.comments.flatMap { comment in
      if let keyword = comment.unknownKeyword {
        return [
          Finding(
            at: keyword.range,
            "a suppression begins with 'sxslint-disable-next-line', not \(ByteString(keyword.text).quoted)")
        ]
      }
      guard !comment.names.isEmpty else {
        return [Finding(at: comment.range, "the suppression names no rule")]
      }
      return comment.names.filter { !known.contains($0.text) }.map { name in
        let nearest = EditDistance.meant(by: name.text, among: known)
        return Finding(
          at: name.range, "there is no rule \(ByteString(name.text).quoted)",
          help: nearest.map { "Perhaps '\($0)' is meant." }
        )
      }
    }
  }
}
