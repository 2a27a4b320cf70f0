import SXSDocument
import SXSLintCore

struct EmptySource: PairRule {
  static let info = RuleInfo(
    "empty-source", .units, .warning, "source without a letter or digit",
    rationale: """
      A translation that was made from nothing cannot be checked, and the next handback will not know it. Somebody \
      emptied the source, or wrote text of their own into the target.
      """,
    help: "Restore the source sentence, or remove the pair.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">…</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">...</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="⟦1f2e3-104⟧"></span></span>
      """#
    ])

  static let triggers = Characters.all

  func check(_ document: Document) -> [Finding] {
    // A language that is the source's is no reason for a sentence without one.
    checkPairs(of: document)
  }

  func check(_ pair: Pair) -> [Finding] {
    guard pair.document.isEmptied(source: pair.source, of: pair.target) else { return [] }
    let (target, source) = (pair.target, pair.source)
    let text = pair.document.file.byteString(source.content)
    return [
      Finding(
        at: source.content.isEmpty ? source.idRange : source.content,
        text.isEmpty ? "the source is empty" : "the source \(text.quoted) has no letter or digit",
        notes: [Note(at: target.content, "the translation")])
    ]
  }
}
