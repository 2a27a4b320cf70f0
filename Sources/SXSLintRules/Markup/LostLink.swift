import SXSDocument
import SXSLintCore

struct LostLink: LinkRule {
  static let info = RuleInfo(
    "lost-link", .markup, .error, "link of the source that the translation lacks",
    rationale: """
      Readers of the localized page cannot get where the English page leads them. A link that merely stands in a \
      neighbouring sentence of the paragraph is not lost.
      """,
    help: "Give the words that the source links the same link in the translation.",
    good: [
      // The sentences share their links.
      #"""
      <span data-ttu-id="1f2e3-104">Ouvrez [la liste](list.md).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Open it.</span></span> \#
      <span data-ttu-id="1f2e3-105">Elle est triée.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">The [list](list.md) is sorted.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Voir les clients.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See [customers](customers.md).</span></span>
      """#
    ])

  func check(_ pair: Pair) -> [Finding] {
    var lost: [Link] = []
    var findings: [Finding] = []
    for case .lost(let source, let image) in LinkDifference.all(in: pair) {
      guard let image else {
        lost.append(source)
        continue
      }
      findings.append(
        Finding(
          at: image.range, "the link to \(source.destination.quoted) is an image here",
          help: "Write '[text](destination)', without the exclamation mark.",
          notes: [Note(at: source.range, "the source's link")]))
    }
    guard let first = lost.first else { return findings }
    let name = first.destination.quoted
    let others = lost.count - 1
    return findings + [
      Finding(
        at: pair.target.content,
        others == 0 ? "the link to \(name) is lost" : "the link to \(name) and \(others) more are lost",
        help: lost.contains(where: \.isByLabel) ? Self.helpForLabels : nil,
        notes: lost.map { Note(at: $0.range, "the source's link") })
    ]
  }

  private static let helpForLabels = """
    The words in brackets name the link's definition: write '[text][label]' with the label of the source.
    """
}

extension Link {
  /// Whether the link is `[label]` or `[text][label]`, with the destination elsewhere.
  fileprivate var isByLabel: Bool { destinationRange == range }
}
