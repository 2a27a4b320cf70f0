import SXSDocument
import SXSLintCore

struct LostImage: LinkRule {
  static let info = RuleInfo(
    "lost-image", .markup, .warning, "image of the source that the translation lacks",
    rationale: """
      Readers of the localized page miss a picture, an icon in a sentence as a rule, or get a link to it instead. An \
      image that stands in a neighbouring sentence of the paragraph is not lost.
      """,
    help: "Insert the image of the source, '![text](path)'.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Sélectionnez ![plus](media/plus.png).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select ![plus](media/plus.png).</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Sélectionnez plus.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select ![plus](media/plus.png).</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Sélectionnez ! ⟦[plus](media/plus.png)⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select ![plus](media/plus.png).</span></span>
      """#,
    ])

  func check(_ pair: Pair) -> [Finding] {
    LinkDifference.all(in: pair).compactMap { difference in
      guard case .lostImage(let source, let link) = difference else { return nil }
      let name = source.destination.quoted
      return Finding(
        at: link?.range ?? pair.target.content,
        link == nil ? "the image \(name) is lost" : "the image \(name) is a link to it here",
        help: link == nil ? nil : "Write '![text](path)', without a blank behind the exclamation mark.",
        notes: [Note(at: source.range, "the source's image")])
    }
  }
}
