import SXSDocument
import SXSLintCore

struct ChangedLink: LinkRule {
  static let info = RuleInfo(
    "changed-link", .markup, .error, "link that leads elsewhere than the source's",
    rationale: """
      A reader of the localized page ends up on another page than a reader of the English one, or on none. The \
      translation system does not touch destinations, so that a different one was typed by hand. Letter case, a locale \
      such as 'fr-fr' and a slash at the end may differ.
      """,
    help: "Restore the destination of the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir les [clients](https://contoso.com/fr-fr/customers/).</span>\#
      <span class="sxs-lookup">\#
      <span data-stu-id="1f2e3-104">See [customers](https://contoso.com/en-us/customers).</span></span>
      """#,
      // The order of the words, and of the sentences of a paragraph, is that of the language.
      #"""
      <span data-ttu-id="1f2e3-104">Utilisez [b](b.md) pour [a](a.md).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">[A](a.md) needs [b](b.md).</span></span>
      """#,
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir les [clients](⟦customer.md⟧).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md).</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">![Écran](⟦media/ecran.png⟧)</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">![Screen](media/screen.png)</span></span>
      """#,
    ])

  func check(_ pair: Pair) -> [Finding] {
    LinkDifference.all(in: pair).compactMap { difference in
      guard case .changed(let target, let source) = difference else { return nil }
      let noun = source.role == .image ? "image" : "link"
      return Finding(
        at: target.destinationRange,
        "the \(noun) leads to \(target.destination.quoted), the source's to \(source.destination.quoted)",
        notes: [Note(at: source.destinationRange, "the source's destination")])
    }
  }
}
