internal import SXSDocument
internal import SXSLintCore

struct EmptySource: DocumentRule {
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

  func check(_ document: Document) -> [Finding] {
    document.units.compactMap { unit in
      guard let target = unit.target, let source = unit.source, !unit.isMalformed,
        document.isEmptied(source: source, of: target)
      else { return nil }
      let text = document.file.byteString(source.content)
      return Finding(
        at: source.content.isEmpty ? source.idRange : source.content,
        text.isEmpty ? "the source is empty" : "the source \(text.quoted) has no letter or digit",
        notes: [Note(at: target.content, "the translation")])
    }
  }
}
