import SXSDocument
import SXSLintCore

struct ChangedPlaceholder: PairRule {
  static let info = RuleInfo(
    "changed-placeholder", .markup, .error, "placeholder that differs from the source",
    rationale: """
      A program looks for the placeholder as it is written and fills in a value. One that was changed stays in the text \
      that users see, and one that was lost takes the value with it.
      """,
    help: "Copy the placeholders of the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">{1} sur {0} sont à 5 %s'il le faut, dans {client}.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Of {0}, {1} are at 5%, in {customer}.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Le client ⟦{1}⟧ est là.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Customer {0} is here.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦Le client % s est là.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Customer %s is here.</span></span>
      """#,
    ])

  static let triggers: Characters = [.brace, .percent]

  func check(_ pair: Pair) -> [Finding] {
    let file = pair.document.file
    let targets = Placeholder.all(in: pair.targetInlines, [.text], of: file)
    let sources = Placeholder.all(in: pair.sourceInlines, [.text], of: file)
    guard !targets.isEmpty || !sources.isEmpty else { return [] }
    let rest = Unpaired(targets, sources, by: file.byteString)
    // One that became code, or the reverse, is still there.
    let targetCode = Placeholder.all(in: pair.targetInlines, [.code, .html], of: file)
    let sourceCode = Placeholder.all(in: pair.sourceInlines, [.code, .html], of: file)
    let lost = Unpaired(targetCode, rest.source, by: file.byteString).source
    var added = Unpaired(rest.target, sourceCode, by: file.byteString).target
    // `%5` is how Turkish and Basque write a percentage.
    if lost.isEmpty { added.removeAll { file[$0].first == UInt8(ascii: "%") } }
    guard !added.isEmpty || !lost.isEmpty, pair.isComparable else { return [] }
    return [Finding(added: added, lost: lost, "placeholder", in: pair)]
  }
}
