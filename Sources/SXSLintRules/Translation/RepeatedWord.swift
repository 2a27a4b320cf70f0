import SXSDocument
import SXSLintCore

/// A warning, as 80 of its 87 hits in 560,000 pairs of five languages are true; the others are genitives of Russian, such
/// as `записи записи` (to write an entry).
///
/// Of the 474 that a study of other products counted, most were `die die`, `vous vous` and the like, which
/// ``Reduplication`` lists.
struct RepeatedWord: PairRule {
  static let info = RuleInfo(
    "repeated-word", .translation, .warning, "word that stands twice in a row",
    rationale: """
      Machine translation, and hurried editing, write a word twice. Pronouns that rightly follow each other are known \
      for the larger languages, and languages that double words for a reason are left alone.
      """,
    help: "Remove one of the two words.",
    good: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Si vous vous connectez, ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">When you sign in, add a customer.</span></span>
      """#,
      // The source says it twice, too.
      #"""
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-105">Добавьте список списков списков.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">Add a list of lists of lists.</span></span>
      """#,
    ],
    bad: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Ajoutez un ⟦client client⟧ à la liste.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer to the list.</span></span>
      """#
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption("allow", .strings(\.allow), help: "Words that may stand twice in a row.")
  ]

  /// Words that may stand twice in a row.
  var allow: [String] = []

  static let triggers: Characters = [.latinLetter, .nonASCII]

  func check(_ document: Document) -> [Finding] {
    let code = document.language?.code
    return document.isSourceLanguage || code.map(Reduplication.languages.contains) ?? false
      ? [] : checkPairs(of: document)
  }

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    let repetitions = repetitions(in: pair)
    guard !repetitions.isEmpty, !repeats(pair.sourceProse) else { return [] }
    return repetitions.map { repetition in
      Finding(
        at: repetition.run, "\(document.file.byteString(repetition.word).quoted) stands twice in a row",
        notes: [Note(at: pair.source.content, "the source has no word twice")])
    }
  }

  /// The repetitions in a translation but for those that its language has for a reason.
  private func repetitions(in pair: Pair) -> [Repetition] {
    let document = pair.document
    let bytes = document.file.bytes
    let inlines = document.targetView.inlines
    var repetitions: [Repetition] = []
    for index in pair.target.inlines where inlines[index].kind == .text && inlines[index].range.count > 4 {
      var rest = inlines[index].range
      while let found = bytes.repetition(in: rest) {
        rest = SourceRange(found.run.end, rest.end)
        let word = document[found.word]
        if !Reduplication.isUsual(word, in: document.language?.code), !allow.hasWord(word) {
          repetitions.append(found)
        }
      }
    }
    return repetitions
  }

  /// Whether the source has `a list of lists` or `the class's class`.
  private func repeats(_ prose: Prose) -> Bool {
    let words = prose.words.map { $0.bytes.map(\.lowercasedASCII) }
    return words.indices.dropLast().contains { index in
      if isForm(words[index], of: words[index + 1]) { return true }
      return index + 2 < words.endIndex && words[index + 1].elementsEqual("of".utf8)
        && isForm(words[index], of: words[index + 2])
    }
  }

  /// Whether two words are the same but for the ending of a plural or genitive.
  private func isForm(_ first: [UInt8], of second: [UInt8]) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard short.count >= (short == long ? 2 : 3), long.starts(with: short) else { return false }
    return Self.endings.contains { long.dropFirst(short.count).elementsEqual($0.utf8) }
  }

  private static let endings = ["", "s", "es", "'s", "’s", "s'", "s’"]
}
