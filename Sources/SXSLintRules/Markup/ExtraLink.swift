import SXSDocument
import SXSLintCore

struct ExtraLink: LinkRule {
  static let info = RuleInfo(
    "extra-link", .markup, .warning, "link or image that the source lacks",
    rationale: """
      The English page has no such link, so that nobody keeps it up to date. Often the brackets of an ordinary text \
      became a link by accident.
      """,
    help: "Remove the link, or add it to the English page.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir [ici](https://contoso.com/fr-fr/help).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [here](https://contoso.com/help).</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir ⟦[les clients](customers.md)⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See your customers.</span></span>
      """#
    ])

  func check(_ pair: Pair) -> [Finding] {
    LinkDifference.all(in: pair).compactMap { difference in
      guard case .extra(let target) = difference else { return nil }
      return Finding(
        at: target.range,
        "the source has no \(target.role == .image ? "image" : "link to") \(target.destination.quoted)",
        notes: [pair.sourceNote])
    }
  }
}
