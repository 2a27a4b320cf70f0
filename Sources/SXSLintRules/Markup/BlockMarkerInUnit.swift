import SXSDocument
import SXSLintCore

struct BlockMarkerInUnit: PairRule {
  static let info = RuleInfo(
    "block-marker-in-unit", .markup, .warning, "sentence that begins with a block marker",
    rationale: """
      The marks of headings, lists, quotes and tables stand before the pairs. One at the start of a translation opens \
      a block that the English page does not have: a list in a list, a heading in a paragraph.
      """,
    help: "Remove the mark, or put a backslash before it if it is text.",
    good: [
      #"""
      - <span data-ttu-id="1f2e3-104">\- Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      - <span data-ttu-id="1f2e3-105">- Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">- Add a customer.</span></span> \#
      <span data-ttu-id="1f2e3-106">- ou deux.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-106">or two.</span></span>
      """#
    ],
    bad: [
      #"""
      - <span data-ttu-id="1f2e3-104">⟦-⟧ Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦2.⟧ clients sont là.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Two customers are here.</span></span>
      """#,
    ])

  static let triggers = Characters.all

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    guard let marker = BlockMarker.surplus(in: pair) else { return [] }
    // An asterisk that stood next to a word is one of emphasis that fell apart.
    if document.text(marker) == "*", !pair.surplusMarks.isEmpty { return [] }
    return [
      Finding(
        at: marker,
        "\(document.file.byteString(marker).quoted) opens a block here that the source does not have",
        notes: [pair.sourceNote])
    ]
  }
}
