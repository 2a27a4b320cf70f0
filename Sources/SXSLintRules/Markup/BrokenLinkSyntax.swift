import SXSDocument
import SXSLintCore

struct BrokenLinkSyntax: LinkRule {
  static let info = RuleInfo(
    "broken-link-syntax", .markup, .error, "link of the source that fell apart",
    rationale: """
      A blank between ']' and '(', a lost bracket or a full-width parenthesis turns a link into text: readers see the \
      brackets and the address, and cannot click.
      """,
    help: "Write the link as '[text](destination)', without a blank between the brackets.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">[保存] (再起動後) を [選択](save.md)します。</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">[Select](save.md) **Save** (after restart).</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir ⟦[les clients] (customers.md)⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md).</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Voir les clients ⟦(customers.md)⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md).</span></span>
      """#,
    ])

  func check(_ pair: Pair) -> [Finding] {
    LinkDifference.all(in: pair).compactMap { difference in
      guard case .broken(let source, let range) = difference else { return nil }
      return Finding(
        at: range, "the link to \(source.destination.quoted) is mere text here",
        help: source.isCrossReference ? "Write '<xref:id>' or '[text](xref:id)'." : nil,
        notes: [Note(at: source.range, "the source's link")])
    }
  }
}
