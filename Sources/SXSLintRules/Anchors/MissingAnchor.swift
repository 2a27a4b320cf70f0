import SXSDocument
import SXSLintCore

/// Reports translated headings without an anchor, where headings have one.
struct MissingAnchor: RepositoryRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "missing-anchor", .anchors, .warning, "translated heading without an anchor", fix: .safe,
    rationale: """
      Without an anchor the published page names the heading after its translation, and every link with the English \
      fragment leads to the top of the page. The rule looks only where 95 of 100 headings in the other documents have \
      anchors, or one in the same document if there are no others.
      """,
    help: "Put the anchor that the English heading gives behind the '#' marks.",
    good: [
      [
        // Not the habit of this repository.
        "a.md": """
        ## <span data-ttu-id="1f2e3-101">Ajouter un client</span><span class="sxs-lookup">\
        <span data-stu-id="1f2e3-101">Add a customer</span></span>
        """,
        "b.md": """
        ## <span data-ttu-id="2c4d6-101">Étapes suivantes</span><span class="sxs-lookup">\
        <span data-stu-id="2c4d6-101">Next steps</span></span>
        """,
      ],
      """
      # <a name="tools"></a><span data-ttu-id="1f2e3-101">Outils</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Tools</span></span>

      ## [<span data-ttu-id="1f2e3-102">Ligne de commande</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">Command line</span></span>](#tab/cli)
      """,
      // Seven equals signs make no heading of one side of a merge conflict.
      """
      # <a name="tools"></a><span data-ttu-id="1f2e3-101">Outils</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Tools</span></span>

      <<<<<<< HEAD
      <span data-ttu-id="1f2e3-102">Clients</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">Customers</span></span>
      =======
      <span data-ttu-id="1f2e3-102">Les clients</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">Customers</span></span>
      >>>>>>> handback
      """,
    ],
    bad: [
      Example(
        """
        # <a name="customers"></a><span data-ttu-id="1f2e3-101">Clients</span><span class="sxs-lookup">\
        <span data-stu-id="1f2e3-101">Customers</span></span>

        ⟦## <span data-ttu-id="1f2e3-102">Ajouter un client</span><span class="sxs-lookup">\
        <span data-stu-id="1f2e3-102">Add a customer</span></span>⟧
        """,
        fixed: """
          # <a name="customers"></a><span data-ttu-id="1f2e3-101">Clients</span><span class="sxs-lookup">\
          <span data-stu-id="1f2e3-101">Customers</span></span>

          ## <a name="add-a-customer"></a><span data-ttu-id="1f2e3-102">Ajouter un client</span>\
          <span class="sxs-lookup"><span data-stu-id="1f2e3-102">Add a customer</span></span>
          """)
    ])

  static let needs: Outline.Parts = .headings

  /// The headings without a name.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard !outline.bareHeadings.isEmpty, repository.expectsAnchors(in: outline) else { return [] }
    return outline.bareHeadings.map { heading in
      let anchor = ByteString("<a name=\"\(heading.slug)\"></a>")
      return Finding(
        at: heading.range, "the heading has no anchor; the English heading gives \(heading.slug.quotedName)",
        notes: heading.unit?.source.map { [Note(at: $0, "the English heading")] } ?? [],
        fix: Fix(
          "insert the anchor \(heading.slug.quotedName)", .safe,
          [Edit(SourceRange(heading.insertion, heading.insertion), anchor)]))
    }
  }
}
