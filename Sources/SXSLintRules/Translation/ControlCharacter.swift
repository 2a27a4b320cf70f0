import SXSDocument
import SXSLintCore

struct ControlCharacter: PairRule {
  static let info = RuleInfo(
    "control-character", .translation, .error, "control character in a translation",
    rationale: """
      Control characters, other than tabs and line ends, have no meaning in a page. Browsers show nothing or a box, \
      searches miss the word that they stand in, and XML that holds them cannot be read.
      """,
    help: "Remove the character, or put in the one that was meant.",
    good: [
      """
      <span data-ttu-id="1f2e3-104">Ajoutez\tun client.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add\ta customer.</span></span>
      """
    ],
    bad: [
      """
      <span data-ttu-id="1f2e3-104">Ajoutez⟦\u{8}⟧ un client.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """
    ])

  static let triggers: Characters = [.control, .latin1]

  /// The controls of ASCII but tab and line ends, and the lead byte of the others.
  private static let leads: [UInt8] = (0x00...0x1F).filter { $0 != 0x09 && !$0.isLineEnd } + [0x7F, 0xC2]

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    let found = pair.unexplained(
      document.scalars(
        in: pair.target.content,
        ledBy: pair.target.characters.contains(.control) ? Self.leads : [0xC2],
        then: { lead, next in lead != 0xC2 || next < 0xA0 },
        where: { $0.properties.generalCategory == .control }))
    guard let first = found.first, let range = found.firstRange,
      !document.has(first.scalar, in: pair.source.content),
      // Half of a character that was read in a wrong encoding.
      GarbledText(in: pair) == nil
    else { return [] }
    return [
      Finding(
        at: range,
        "control character \(first.scalar.codePoint) in the translation\(found.tally)",
        notes: [Note(at: pair.source.content, "the source has none")])
    ]
  }
}
