import SXSDocument
import SXSLintCore

struct EscapedEmphasis: PairRule {
  static let info = RuleInfo(
    "escaped-emphasis", .markup, .error, "escaped mark of emphasis that the source lacks",
    rationale: """
      Readers see asterisks or underscores where the English page shows bold or italic text, or nothing: the translation system puts a \
      backslash before asterisks and underscores that it cannot pair.
      """,
    help: "Remove the backslashes and set the marks as in the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Entrez \*.md.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Enter *.md.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Choisissez ⟦\*\*Ajouter\*\*⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add**.</span></span>
      """#
    ])

  static let triggers = Characters.backslash

  func check(_ pair: Pair) -> [Finding] {
    let escaped = pair.surplusEscapes
    guard let first = escaped.first, let last = escaped.last, pair.isComparable else { return [] }
    return [
      Finding(
        at: first.union(last),
        "readers see '\(pair.document.text(first).suffix(1))' here, but not in the source",
        notes: [pair.sourceNote])
    ]
  }
}
