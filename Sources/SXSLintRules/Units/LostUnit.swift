import SXSDocument
import SXSLintCore

struct LostUnit: DocumentRule {
  static let info = RuleInfo(
    "lost-unit", .units, .error, "ids that parsing could not account for",
    rationale: """
      Every id in a document must belong to a pair, or stand in code or in a comment. One that does not was swallowed \
      by broken markup, and nothing was checked there. The count is taken on every run, so that no sentence is ever \
      skipped in silence.
      """,
    help: "Mend the markup before the first lost id; a comment, a tag or a quote is not closed there.",
    good: [
      // A comment hides a pair on purpose.
      #"""
      <!-- <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span> -->
      """#
    ],
    bad: [
      #"""
      ⟦<!--⟧ à revoir

      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"""
      ⟦```⟧text
      curl -v

      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"\<span ⟦data-ttu-id⟧="1f2e3-104">Oui</span>"#,
    ])

  func check(_ document: Document) -> [Finding] {
    let lost = document.faults.filter { $0.kind == .lost }
    let hiding = document.faults.compactMap { fault -> Finding? in
      switch fault.kind {
      case .unclosedComment(let hidden):
        Finding(
          at: fault.range, "a comment that is never closed hides \(hidden.counted("id"))",
          help: "Close the comment with '-->'.")
      case .unclosedFence(let hidden):
        Finding(
          at: fault.range, "a code fence that is never closed makes code of \(hidden.counted("id"))",
          help: "Close the fence with '\(document.text(fault.range))' behind the code.")
      default: nil
      }
    }
    guard let first = lost.first else { return hiding }
    let more = lost.count == 1 ? "" : " and \(lost.count - 1) more"
    return hiding + [
      Finding(at: first.range, "no pair could be read for \(name(first, document))\(more)")
    ]
  }

  /// The id that is lost, as far as one can be read behind the name of its attribute.
  private func name(_ fault: WeaveFault, _ document: Document) -> String {
    let rest = document.file.bytes[fault.range.end...].prefix(UnitID.maximumLength + 2)
    let value = rest.drop { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      .prefix { $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "-") }
    guard UnitID(value) != nil else { return "the id at '\(document.text(fault.range))'" }
    return "the id '\(String(decoding: value, as: UTF8.self))'"
  }
}
