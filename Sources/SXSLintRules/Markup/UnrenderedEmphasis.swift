import SXSDocument
import SXSLintCore

struct UnrenderedEmphasis: PairRule {
  static let info = RuleInfo(
    "unrendered-emphasis", .markup, .warning, "asterisks that make nothing bold, unlike the source's",
    rationale: """
      Readers see asterisks or underscores where the English page shows bold or italic text: one of two is lost, a blank \
      stands inside them, or a punctuation mark inside and a letter outside keep them from closing.
      """,
    help: "Set the marks right around the words, both of them, with no blank inside.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Choisissez **Ajouter**\*.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add** *.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Choisissez ⟦** Ajouter**⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add**.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦**追加（新規）**⟧を選択します。</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add (new)** now.</span></span>
      """#,
    ])

  static let triggers: Characters = [.asterisk, .underscore]

  func check(_ pair: Pair) -> [Finding] {
    let marks = pair.surplusMarks
    // The opening and the closing run; what comes behind them follows from them as a rule.
    guard let first = marks.first, let last = marks.prefix(2).last, pair.surplusEscapes.isEmpty,
      pair.isComparable
    else {
      return []
    }
    // Asterisks of code that lost its backticks are no emphasis.
    if let code = CodeDifference(pair),
      code.source.contains(where: { $0.text.bytes.contains(UInt8(ascii: "*")) })
    {
      return []
    }
    let emphasis = pair.sourceInlines.first { $0.kind.isEmphasis }
    return [
      Finding(
        at: first.union(last), "readers see '\(pair.document.text(first))' here, but not in the source",
        notes: emphasis.map { [Note(at: $0.range, "the source's emphasis")] } ?? [])
    ]
  }
}
