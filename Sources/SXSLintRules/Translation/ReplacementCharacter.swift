import SXSDocument
import SXSLintCore

struct ReplacementCharacter: PairRule {
  static let info = RuleInfo(
    "replacement-character", .translation, .error, "replacement character where a letter was lost",
    rationale: """
      A program that could not read a character wrote U+FFFD in its place. Readers see a question mark in a box where a \
      letter should be, and the letter cannot be had back from the file.
      """,
    help: "Put in the character that was lost, or have the page translated again.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Le caractère � remplace les autres.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">The character � stands for others.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un caract⟦�⟧re.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a character.</span></span>
      """#
    ])

  static let triggers = Characters.forms

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    // Bytes that are not UTF-8 decode to the same character, but another rule says so.
    let found = pair.unexplained(
      document.scalars(
        in: pair.target.content, ledBy: [0xEF], then: { $1 == 0xBF }, where: { $0 == Self.replacement }
      ).filter { $0.range.count == 3 })
    guard let range = found.firstRange, !document.has(Self.replacement, in: pair.source.content) else {
      return []
    }
    let lost = found.count == 1 ? "a character was" : "\(found.count) characters were"
    return [
      Finding(
        at: range,
        "\(lost) lost in the translation, and U+FFFD put in place",
        notes: [Note(at: pair.source.content, "the source has no such character")])
    ]
  }
}
