import SXSDocument
import SXSLintCore

struct EmptyLinkText: PairRule {
  static let info = RuleInfo(
    "empty-link-text", .markup, .error, "link without text",
    rationale: """
      Readers cannot see or click a link without text. As a rule, the words that the source links stand beside the \
      brackets.
      """,
    help: "Move the words that belong to the link between its brackets.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">[![Écran](screen.png)](screen.md)</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">[![Screen](screen.png)](screen.md)</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir les clients⟦[](customers.md)⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md).</span></span>
      """#
    ])

  static let triggers = Characters.bracket

  func check(_ pair: Pair) -> [Finding] {
    LinkText.reduced(in: pair, to: .nothing).map { target, source in
      Finding(
        at: target.range, "the link to \(target.destination.quoted) has no text",
        notes: [Note(at: source.range, "the source's link")])
    }
  }
}
