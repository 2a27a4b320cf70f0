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

  static let options: [RuleOption<Self>] = [.phrases(\.allow)]

  /// Phrases that stay in English.
  var allow: [String] = []

  static let triggers = Characters.latinLetter

  func check(_ pair: Pair) -> [Finding] {
    let (document, target) = (pair.document, pair.target)
    guard let script = document.script, script != .latin, !document.isIdentical(target, pair.source),
      !document.prose(of: target, in: document.targetView, contains: { !$0.isLatin && $0.isLetter })
    else { return [] }
    guard pair.targetProse.isEnglish(besides: allow) else { return [] }
    return [
      Finding(
        at: target.content, "the translation has no \(script.rawValue) letter",
        notes: [Note(at: pair.source.content, "the source")])
    ]
  }
}
