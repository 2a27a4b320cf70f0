import SXSDocument
import SXSLintCore

struct PunctuationLinkText: PairRule {
  static let info = RuleInfo(
    "punctuation-link-text", .markup, .warning, "link text without a letter or digit",
    rationale: """
      A link on a comma or bracket is hard to see and says nothing. As a rule, the words that the source links stand \
      beside it.
      """,
    help: "Move the words that belong to the link between its brackets.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir [→](customers.md).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [→](customers.md).</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir les clients⟦[,](customers.md)⟧ ou pas.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md), or not.</span></span>
      """#
    ])

  static let triggers = Characters.bracket

  func check(_ pair: Pair) -> [Finding] {
    LinkText.reduced(in: pair, to: .punctuation).map { target, source in
      Finding(
        at: target.range, "the text of the link to \(target.destination.quoted) has no letter or digit",
        notes: [Note(at: source.range, "the source's link")])
    }
  }
}
