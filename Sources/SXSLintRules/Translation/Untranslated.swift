import SXSDocument
import SXSLintCore

struct Untranslated: PairRule {
  static let info = RuleInfo(
    "untranslated", .translation, .warning, "sentence that is the same in both languages",
    rationale: """
      Readers of the localized page get an English sentence. Names of products, commands and the like are rightly the \
      same, so only sentences count: those with enough words in lower case and \
      among them one that holds English sentences together.
      """,
    help: "Translate the sentence.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Contoso Suite for the Web and Mobile</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Contoso Suite for the Web and Mobile</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-105">`add the customer to your list`</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">`add the customer to your list`</span></span>
      """#,
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Select the customer that you want to add.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select the customer that you want to add.</span></span>
      """#,
      // No-break spaces.
      """
      <span data-ttu-id="1f2e3-104">⟦Open the\u{A0}account settings\u{202F}page.⟧</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Open the account settings page.</span></span>
      """,
    ])

  static let options: [RuleOption<Self>] = [.phrases(\.allow.texts)]

  /// Phrases that stay in English.
  var allow: Phrases = []

  static let triggers = Characters.latinLetter

  func check(_ pair: Pair) -> [Finding] {
    // The words are told apart where they are with ordinary blanks.
    guard pair.isIdentical, pair.sourceProse.isEnglish(besides: allow)
    else { return [] }
    return [
      Finding(
        at: pair.target.content, "the translation is the same as the source",
        notes: [pair.sourceNote])
    ]
  }
}
