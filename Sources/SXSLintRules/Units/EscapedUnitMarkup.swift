import SXSDocument
import SXSLintCore

struct EscapedUnitMarkup: DocumentRule {
  static let info = RuleInfo(
    "escaped-unit-markup", .units, .error, "quotes in the tags of pairs were escaped", fix: .safe,
    rationale: """
      A straight quote in a sentence can make the handback escape the quotes of all tags up to the next one. With \
      '&quot;' for a quote the tags are no tags: the published page shows their text, and every pair in between is lost.
      """,
    help: "Replace '&quot;' in the tags by a straight quote.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Dites &quot;oui&quot;.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Say &quot;yes&quot;.</span></span>
      """#
    ],
    bad: [
      Example(
        #"""
        ⟦<span data-ttu-id="1f2e3-104&quot;>⟧Oui</span>\#
        <span class=&quot;sxs-lookup&quot;><span data-stu-id=&quot;1f2e3-104&quot;>Yes</span></span>
        """#,
        fixed: #"""
          <span data-ttu-id="1f2e3-104">Oui</span>\#
          <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
          """#)
    ])

  func check(_ document: Document) -> [Finding] {
    document.faults.compactMap { fault in
      guard case .escapedQuotes(let tags, let quotes) = fault.kind else { return nil }
      let count = tags == 1 ? "this tag" : "\(tags) tags from here on"
      return Finding(
        at: fault.range, "the quotes of \(count) were escaped as '&quot;'",
        fix: Fix("replace '&quot;' in the tags by a quote", .safe, quotes.map { Edit($0, "\"") }))
    }
  }
}
