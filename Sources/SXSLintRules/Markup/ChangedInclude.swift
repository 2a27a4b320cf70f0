import SXSDocument
import SXSLintCore

struct ChangedInclude: LinkRule {
  static let info = RuleInfo(
    "changed-include", .markup, .error, "inclusion or cross-reference unlike the source's",
    rationale: """
      The build replaces '[!INCLUDE …]' by another file and 'xref:' by the address of the page with that id. Where the \
      path or the id is another one, or the inclusion is lost, readers miss a part of the page or a link, or the build \
      fails.
      """,
    help: "Restore the inclusion or cross-reference of the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">[!INCLUDE [Remarque](includes/note.md)] Voir <xref:Contoso.Client>.</span>\#
      <span class="sxs-lookup">\#
      <span data-stu-id="1f2e3-104">See <xref:Contoso.Client>. [!INCLUDE [Note](includes/note.md)]</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Voir [!INCLUDE [clients](⟦includes/clients.md⟧)].</span>\#
      <span class="sxs-lookup">\#
      <span data-stu-id="1f2e3-104">See [!INCLUDE [customers](includes/customers.md)].</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦Voir les clients.⟧</span>\#
      <span class="sxs-lookup">\#
      <span data-stu-id="1f2e3-104">See [!INCLUDE [customers](includes/customers.md)].</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Voir <⟦xref:Contoso.Cliente⟧>.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See <xref:Contoso.Client>.</span></span>
      """#,
    ])

  func check(_ pair: Pair) -> [Finding] {
    LinkDifference.all(in: pair).compactMap { difference in
      switch difference {
      case .changedReference(let target, let source):
        Finding(
          at: target.destinationRange,
          "the reference is to \(target.destination.quoted), the source's to \(source.destination.quoted)",
          notes: [Note(at: source.destinationRange, "the source's reference")])
      case .lostInclusion(let source):
        Finding(
          at: pair.target.content, "the inclusion of \(source.destination.quoted) is lost",
          notes: [Note(at: source.range, "the source's inclusion")])
      default: nil
      }
    }
  }
}
