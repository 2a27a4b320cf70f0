import SXSDocument
import SXSLintCore

struct InvisibleCharacter: PairRule {
  static let info = RuleInfo(
    "invisible-character", .translation, .warning, "invisible character inside a word",
    rationale: """
      A zero-width space, soft hyphen, word joiner or byte order mark that stands between two letters is not seen, but \
      searches do not find the word, copies of it do not work, and screen readers stumble. Scripts that need such \
      characters to show where words end or how letters join are left alone.
      """,
    help: "Remove the character.",
    good: [
      // The spaces of Thai, at which lines break, have no width.
      """
      ---
      ms.contentlocale: th-TH
      ---
      <span data-ttu-id="1f2e3-104">เพิ่ม\u{200B}ลูกค้า</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """,
      """
      <span data-ttu-id="1f2e3-104">Ajoutez \u{200B}un client.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """,
    ],
    bad: [
      """
      <span data-ttu-id="1f2e3-104">Ajoutez un cli⟦\u{200B}⟧ent.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """
    ])

  static let triggers: Characters = [.general, .latin1, .forms]

  func check(_ pair: Pair) -> [Finding] {
    let (document, target) = (pair.document, pair.target.content)
    guard document.script?.joinsLetters != true else { return [] }
    let runs = document.invisibleCharacters(in: target).runs.filter { document.standInWord($0, target) }
    guard !runs.isEmpty else { return [] }
    let known = Set(document.invisibleCharacters(in: pair.source.content).map(\.scalar))
    let found = pair.unexplained(
      runs.filter { run in !run.allSatisfy { known.contains($0.scalar) } }.flatMap { $0 })
    guard let first = found.first, let range = found.firstRange, GarbledText(in: pair) == nil else {
      return []
    }
    return [
      Finding(
        at: range,
        "invisible character \(first.scalar.codePoint) inside a word\(found.tally)",
        notes: [Note(at: pair.source.content, "the source has none")])
    ]
  }
}

extension Unicode.Scalar {
  /// Whether the character takes no room and tells only where lines may break: zero-width space, soft hyphen, word
  /// joiner, byte order mark.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0x00AD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

extension Document {
  fileprivate func invisibleCharacters(in range: SourceRange) -> [PlacedScalar] {
    scalars(
      in: range, ledBy: [0xC2, 0xE2, 0xEF],
      then: { lead, next in lead == 0xC2 ? next == 0xAD : lead == 0xE2 ? next & 0xFE == 0x80 : next == 0xBB },
      where: \.isInvisible)
  }

  /// Whether letters stand on both sides of a run of invisible characters.
  fileprivate func standInWord(_ run: ArraySlice<PlacedScalar>, _ content: SourceRange) -> Bool {
    guard let first = run.first, let last = run.last,
      let before = scalar(endingAt: first.range.start, from: content.start),
      let after = scalar(at: last.range.end, before: content.end)
    else { return false }
    return before.scalar.isLetter && after.scalar.isLetter
  }
}
