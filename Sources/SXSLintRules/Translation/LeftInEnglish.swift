import SXSDocument
import SXSLintCore

struct LeftInEnglish: PairRule {
  static let info = RuleInfo(
    "left-in-english", .translation, .warning, "translation without a letter of its script",
    rationale: """
      A sentence in Japanese, Russian or Arabic has letters of that script. One in Latin letters with the small words \
      of English was left as it was, often damaged by the machine that passed it on.
      """,
    help: "Translate the sentence.",
    good: [
      #"""
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-104">Contoso Suite 2021 Premium Plus</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Contoso Suite 2021 Premium Plus edition</span></span>
      """#
    ],
    bad: [
      #"""
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-104">⟦Select the customer that you want to add⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select the customer you want to add.</span></span>
      """#
    ])

  static let options: [RuleOption<Self>] = [.phrases(\.allow.texts)]

  /// Phrases that stay in English.
  var allow: Phrases = []

  static let triggers = Characters.latinLetter

  func check(_ pair: Pair) -> [Finding] {
    guard let script = pair.document.script, script != .latin, !hasLetterBeyondLatin(pair), !pair.isIdentical,
      pair.targetProse.isEnglish(besides: allow)
    else { return [] }
    return [
      Finding(
        at: pair.target.content, "the translation has no \(script.rawValue) letter",
        notes: [pair.sourceNote])
    ]
  }

  /// Whether the prose of a translation has a letter of a script other than Latin.
  private func hasLetterBeyondLatin(_ pair: Pair) -> Bool {
    guard !pair.target.characters.isDisjoint(with: Self.kindsBeyondLatin) else { return false }
    let document = pair.document
    return document.prose(of: pair.target.inlines, in: document.targetView) { !$0.isLatin && $0.isLetter }
  }

  /// The kinds of characters that such letters are of.
  private static let kindsBeyondLatin: Characters = [.twoBytes, .general, .forms, .others]
}
