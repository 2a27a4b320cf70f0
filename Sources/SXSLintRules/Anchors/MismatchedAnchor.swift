import SXSDocument
import SXSLintCore

/// Reports headings whose anchor is not made of the English heading.
struct MismatchedAnchor: DocumentRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "mismatched-anchor", .anchors, .error, "heading anchor is not made of the English heading", fix: .safe,
    rationale: """
      Links keep their English fragments in every language, so a heading must be named after its English text. \
      Under another name the links to it, from this and other pages, lead to the top of the page.
      """,
    help: "Rename the anchor to what the English heading gives.",
    good: [
      // Bytes that are not UTF-8, which another rule reports.
      """
      ## <a name="caf⟪E9⟫"></a><span data-ttu-id="1f2e3-101">Cafés</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Cafe</span></span>
      """,
      """
      ## <a name="add-a-customer"></a><span data-ttu-id="1f2e3-101">Ajouter un client</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Add a customer</span></span>
      """,
      // Equal headings share an anchor; the translation system does not number them.
      """
      ## <a name="next-steps"></a><span data-ttu-id="1f2e3-101">Étapes suivantes</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Next steps</span></span>

      ## <a name="next-steps"></a><span data-ttu-id="1f2e3-102">Et ensuite</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">Next steps</span></span>
      """,
      // A pair that changed places with the next one is reported as such.
      """
      ## <a name="add-a-customer"></a><span data-ttu-id="1f2e3-102">Choisissez un nom.</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">Choose a name.</span></span>

      <span data-ttu-id="1f2e3-101">Ajouter un client</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Add a customer</span></span>
      """,
    ],
    bad: [
      Example(
        """
        ## <a name="⟦ajouter-un-client⟧"></a><span data-ttu-id="1f2e3-101">Ajouter un client</span>\
        <span class="sxs-lookup"><span data-stu-id="1f2e3-101">Add a customer</span></span>
        """,
        fixed: """
          ## <a name="add-a-customer"></a><span data-ttu-id="1f2e3-101">Ajouter un client</span>\
          <span class="sxs-lookup"><span data-stu-id="1f2e3-101">Add a customer</span></span>
          """)
    ])

  /// The headings with a name that is not theirs.
  func check(_ document: Document) -> [Finding] {
    // By index, as each heading would be copied otherwise.
    document.headings.indices.compactMap { index in
      guard case .mismatched(let anchor, let slug) = document.headingAnchors[index] else { return nil }
      let source = document.units[document.headings[index].units].first?.source
      return Finding(
        at: anchor.place,
        "the anchor \(anchor.name.quotedName) is not made of the English heading, which gives \(slug.quotedName)",
        notes: source.map { [Note(at: $0.content, "the English heading")] } ?? [],
        fix: Fix("rename the anchor to \(slug.quotedName)", .safe, [Edit(anchor.nameRange, slug)]))
    }
  }
}
