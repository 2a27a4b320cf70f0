import SXSDocument
import SXSLintCore

struct ChangedTag: PairRule {
  static let info = RuleInfo(
    "changed-tag", .markup, .warning, "HTML tag that differs from the source",
    rationale: """
      A tag that lost its partner formats all that follows, and one that was lost takes a line break or a key with it. \
      Words in angle brackets that are no elements of HTML may be translated.
      """,
    help: "Copy the tags of the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Nom <BR> <client></span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Name<br/> <customer></span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Nom Numéro⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Name<br>Number</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Appuyez sur ⟦<kbd>⟧Entrée.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Press <kbd>Enter</kbd>.</span></span>
      """#,
    ])

  static let triggers = Characters.lessThan

  func check(_ pair: Pair) -> [Finding] {
    let file = pair.document.file
    let targets = HTMLTag.all(in: pair.targetInlines, of: file)
    let sources = HTMLTag.all(in: pair.sourceInlines, of: file)
    guard !targets.isEmpty || !sources.isEmpty else { return [] }
    // An author's anchor by itself is handed back in the translation only.
    if pair.document[pair.source.content].allSatisfy(\.isWhiteSpaceASCII),
      targets.allSatisfy({ $0.name == "a" || $0.name == "/a" })
    {
      return []
    }
    let rest = Unpaired(targets, sources, by: \.name)
    var (added, lost) = (rest.target, rest.source)
    // A link that is missing as a whole is reported as such.
    if pair.targetLinks.count != pair.sourceLinks.count {
      added.removeAll(where: \.isReference)
      lost.removeAll(where: \.isReference)
    }
    let tags = added + lost
    guard let first = tags.first, pair.isComparable else { return [] }
    // The partner of a tag that is there without the other side's is the best place to look at.
    let partner = targets.first { $0.isPartner(of: first) }
    return [
      Finding(added: added.map(\.range), lost: lost.map(\.range), "tag", in: pair, at: partner?.range)
    ]
  }
}

extension HTMLTag {
  /// Whether one is the start tag and the other the end tag of an element.
  fileprivate func isPartner(of other: HTMLTag) -> Bool {
    let slash: ByteString = "/"
    return name.bytes == slash.bytes + other.name.bytes || slash.bytes + name.bytes == other.name.bytes
  }
}
