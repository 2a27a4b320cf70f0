import SXSDocument
import SXSLintCore

struct StrayArtifact: PairRule {
  static let info = RuleInfo(
    "stray-artifact", .markup, .warning, "left-over of the translation system",
    rationale: """
      Translation systems put marks such as '# A1' or '<7>' in the place of code and tags while a sentence is \
      translated. One that was not put back stands on the page, and what it stood for is lost.
      """,
    help: "Replace the mark by what the source has there.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">La cellule A1, le C#, l'élément #1, la note # B2.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Cell A1, C#, item #1, note # B2.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un client ⟦# A1⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer (new).</span></span>
      """#
    ])

  static let triggers: Characters = [.numberSign, .lessThan]

  func check(_ pair: Pair) -> [Finding] {
    let characters = pair.target.characters
    guard characters.contains(.digit), !characters.isDisjoint(with: Self.triggers) else { return [] }
    let file = pair.document.file
    let marks = ToolMark.all(in: pair.targetInlines, of: file)
    guard !marks.isEmpty else { return [] }
    let inherited = ToolMark.all(in: pair.sourceInlines, of: file)
    return Unpaired(marks, inherited, by: file.byteString).target.map {
      Finding(
        at: $0,
        "\(file.byteString($0).quoted) is a mark of the translation system, which the source does not have",
        notes: [pair.sourceNote])
    }
  }
}
