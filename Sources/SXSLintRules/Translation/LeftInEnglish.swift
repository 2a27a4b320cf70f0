internal import SXSDocument
internal import SXSLintCore

struct LeftInEnglish: DocumentRule {
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

  func check(_ document: Document) -> [Finding] {
    guard let script = document.script, script != .latin else { return [] }
    let view = document.targetView
    return document.units.compactMap { unit in
      guard let target = unit.target, let source = unit.source, !document.isIdentical(target, source),
        !document.prose(of: target, in: view, contains: { !$0.isLatin && $0.isLetter })
      else { return nil }
      let words = document.targetProse(target).words
      guard words.count(where: \.isLatin) >= 5, words.count(where: \.isEnglishFunctionWord) >= 2 else {
        return nil
      }
      return Finding(
        at: target.content, "the translation has no \(script.rawValue) letter",
        notes: [Note(at: source.content, "the source")])
    }
  }
}
