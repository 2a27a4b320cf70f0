import SXSDocument
import SXSLintCore

/// Reports fragments that name no anchor of the page that the link leads to.
struct BrokenAnchor: RepositoryRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "broken-anchor", .anchors, .warning, "link to an anchor that is not there",
    rationale: """
      The link opens the top of the page, and the reader has to look for the section. The heading was renamed or \
      removed, the target is older than the page that links to it, or English counts equal headings ('#setup-1') and \
      the translation does not. Pages with parts that cannot be read are not judged, and nothing is said where \
      'changed-link' reports a fragment that the source does not have.
      """,
    help: "Link to an anchor that the page has.",
    good: [
      """
      # <a name="add-a-customer"></a><span data-ttu-id="1f2e3-101">Ajouter un client</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Add a customer</span></span>

      <span data-ttu-id="1f2e3-102">Voir [ici](#add-a-customer), ou [plus haut](#top).</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-102">See [here](#add-a-customer), or [above](#top).</span></span>
      """,
      [
        // The anchor is in the part that the page includes.
        "a.md": "[plus](b.md#details)",
        "b.md": "[!INCLUDE [details](includes/c.md)]",
        "includes/c.md": "## <a name=\"details\"></a>Détails",
      ],
      // Nobody knows what this page includes.
      ["a.md": "[plus](b.md#details)", "b.md": "[!INCLUDE [details](includes/c.md)]"],
    ],
    bad: [
      """
      # <a name="add-a-customer"></a><span data-ttu-id="1f2e3-101">Ajouter un client</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-101">Add a customer</span></span>

      <span data-ttu-id="1f2e3-102">Voir [ici](⟦#ajouter-un-client⟧).</span><span class="sxs-lookup">\
      <span data-stu-id="1f2e3-102">See [here](#ajouter-un-client).</span></span>
      """,
      ["a.md": "[plus](⟦b.md#Details⟧)", "b.md": "## <a name=\"details\"></a>Détails"],
    ])

  static let needs: Outline.Parts = .linkedPages

  /// The fragments that name nothing.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    var anchors = PublishedAnchors(repository)
    return outline.references.compactMap { finding($0, outline, repository, &anchors) }
  }

  private func finding(
    _ reference: Outline.Reference, _ outline: Outline, _ repository: Repository,
    _ anchors: inout PublishedAnchors
  ) -> Finding? {
    guard let name = reference.anchor,
      let target = repository.document(at: reference.place, of: outline)
    else { return nil }
    let isOwn = target.path == outline.path
    if isOwn, PagePath(outline.path) == .include { return nil }
    guard anchors.has(name, in: target) == false else { return nil }
    let headings = target.places(wanting: name)
    return Finding(
      at: reference.destinationRange,
      "there is no anchor \(name.quotedName) in \(isOwn ? "this document" : target.path.quotedName)",
      help: headings.isEmpty
        ? hint(for: name, in: target).map(reference.help) : "Give the heading this anchor.",
      notes: headings.prefix(1).map { Note(at: $0, in: target.path, "the heading that should have it") },
      cause: reference.cause(in: outline)
        ?? (headings.isEmpty ? nil : Cause(Self.headingRules, in: target.path, at: headings)))
  }

  /// The rules that report a heading without the anchor that links to it need.
  private static let headingRules = [MismatchedAnchor.info.name, MissingAnchor.info.name]

  /// How many anchors of either kind are looked at for each fragment.
  ///
  /// A page with thousands of them may have thousands of links to it that are broken. Real pages were seen to have 300.
  private static let maximumCandidates = 1000

  private func hint(for name: ByteString, in target: Outline) -> String? {
    if let plain = name.withoutNumber, target.hasAnchor(plain) {
      return """
        Equal headings share the anchor '#\(plain)' in translated pages. Link to it, or give the heading that is \
        meant an anchor of its own in the English page.
        """
    }
    let candidates = [target.anchors, target.implicitAnchors]
    let anchors = candidates.flatMap { $0.prefix(Self.maximumCandidates) }
    let folded = name.lowercasedASCII
    if let twin = anchors.first(where: { $0.lowercasedASCII == folded }) {
      return "Letter case counts in anchors: link to '#\(twin)'."
    }
    // Another number is another place: '#10' is no slip of the pen for '#1'.
    let digits = name.digits
    let near = digits.isEmpty ? anchors : anchors.filter { $0.digits == digits }
    return EditDistance.nearest(to: name.string, among: near.map(\.string)).map {
      "Link to '#\($0)' instead."
    }
  }
}

extension ByteString {
  /// The digits alone.
  fileprivate var digits: [UInt8] { bytes.filter(\.isDigitASCII) }

  /// The text without `-` and a number at its end; `nil` if there is none.
  fileprivate var withoutNumber: ByteString? {
    guard let last = bytes.lastIndex(where: { !$0.isDigitASCII }), last + 1 < bytes.count,
      bytes[last] == UInt8(ascii: "-")
    else { return nil }
    return ByteString(bytes[..<last])
  }
}
