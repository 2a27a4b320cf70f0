import SXSDocument
import SXSLintCore

struct ChangedBlock: PairRule {
  static let info = RuleInfo(
    "changed-block", .markup, .warning, "heading or table row of another shape",
    rationale: """
      A heading of another level breaks the outline of the page. A bar more or less in a cell moves all cells behind it \
      into other columns, or out of the table.
      """,
    help: "Give the block the shape of the source; a bar that is text needs a backslash.",
    good: [
      #"""
      | <span data-ttu-id="1f2e3-104">Oui \| non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes or no</span></span> | b |
      |---|---|
      """#
    ],
    bad: [
      #"""
      | <span data-ttu-id="1f2e3-104">⟦Oui | non⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes \| no</span></span> | b |
      |---|---|
      """#,
      // The next cell is another pair, which the published page does not show.
      #"""
      | a | b |
      |-|-|
      | <span data-ttu-id="1f2e3-104">⟦Oui | non⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes or no</span></span> | \#
      <span data-ttu-id="1f2e3-105">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">No</span></span> |
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦Clients
      ---⟧</span><span class="sxs-lookup"><span data-stu-id="1f2e3-104">Customers</span></span>
      """#,
    ])

  static let triggers: Characters = [.pipe, .numberSign, .lineEnd]

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    guard let target = document.targetView.block(of: pair.target)?.kind,
      let source = document.sourceView.block(of: pair.source)?.kind
    else { return [] }
    let notes = [pair.sourceNote]
    if target == .cell || source == .cell {
      guard pair.partsOtherCells else { return [] }
      let (first, second) = (document.bars(in: pair.target), document.bars(in: pair.source))
      return [
        Finding(
          at: pair.target.content, "the translation parts cells \(times(first)), the source \(times(second))",
          notes: notes)
      ]
    }
    guard target != source, target.level != nil || source.level != nil,
      BlockMarker.marker(of: pair.target, in: document.targetView, of: document.file) == nil
    else { return [] }
    return [
      Finding(
        at: pair.target.content, "the translation is \(name(target)), the source \(name(source))",
        notes: notes)
    ]
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 0: "nowhere"
    case 1: "once"
    default: "\(count) times"
    }
  }

  private func name(_ kind: Block.Kind) -> String {
    kind.level.map { "a heading of level \($0)" } ?? "no heading"
  }
}

extension Block.Kind {
  /// The level of a heading.
  fileprivate var level: Int? {
    if case .heading(let level) = self { level } else { nil }
  }
}
