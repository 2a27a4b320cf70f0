import SXSDocument
import SXSLintCore

/// All of 52 hits that were looked at, of 213 in 440,000 pairs in Russian, are true: names with a Russian ending, words
/// without a space between, and letters that look alike.
struct MixedScriptWord: PairRule {
  static let info = RuleInfo(
    "mixed-script-word", .translation, .warning, "word of letters from two scripts",
    rationale: """
      A Latin `c` among Cyrillic letters looks right and is not found by any search; a name in Latin letters with the \
      ending of a Russian noun, or without the space behind it, was made by a machine that lost its place.
      """,
    help: "Write the word in one script, or put a space or hyphen between the two words.",
    good: [
      #"""
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-104">Вызовите API-интерфейс Contoso.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Call the Contoso API.</span></span>
      """#,
      // A unit or a symbol in formulas.
      #"""
      <span data-ttu-id="1f2e3-105">La valeur Δt est de 5 μm.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">The value is 5 micrometres.</span></span>
      """#,
    ],
    bad: [
      #"""
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-104">Добавьте ⟦Cлужбу⟧ в список.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add the service to the list.</span></span>
      """#
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption("allow", .strings(\.allow), help: "Words that may have letters of two scripts.")
  ]

  /// Words that may have letters of two scripts.
  var allow: [String] = []

  static let triggers = Characters.twoBytes

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    guard pair.target.characters.isSuperset(of: [.twoBytes, .latinLetter]) else { return [] }
    let words = mixedWords(in: pair)
    guard !words.isEmpty else { return [] }
    let sourceWords = Set(
      document.text(pair.source.content).unicodeScalars.split { !$0.isLetter }.map { ByteString(String($0)) })
    return words.compactMap { range in
      let word = document.file.byteString(range)
      guard !sourceWords.contains(word), !allow.hasWord(document[range]) else { return nil }
      return Finding(
        at: range, "the word \(word.quoted) has letters of two scripts",
        notes: [pair.sourceNote])
    }
  }

  /// The words of a translation that have letters of two scripts, whatever the source says.
  private func mixedWords(in pair: Pair) -> [SourceRange] {
    let document = pair.document
    let bytes = document.file.bytes
    let inlines = document.targetView.inlines
    var words: [SourceRange] = []
    for index in pair.target.inlines where inlines[index].kind == .text {
      let range = inlines[index].range
      var start = range.start
      while let joint = bytes.firstJoint(in: SourceRange(start, range.end)) {
        let word = document.word(at: joint, in: range)
        start = max(word.end, joint + 1)
        if document.isMixed(word) { words.append(word) }
      }
    }
    return words
  }
}

extension UInt8 {
  /// The bytes that a letter of Greek (U+0370-03FF) or Cyrillic (U+0400-04FF) begins with.
  fileprivate static let leadsOfGreekAndCyrillic: ClosedRange<UInt8> = 0xCD...0xD3
}

extension ContiguousArray<UInt8> {
  /// The offset of the first Greek or Cyrillic letter with a letter of ASCII beside it.
  fileprivate func firstJoint(in range: SourceRange) -> Int? {
    // The marks of the last bytes before the offset, moved to where they would meet their neighbours.
    var lettersBefore: UInt64 = 0
    var leadsBefore: UInt64 = 0
    for offset in stride(from: range.start, to: range.end, by: 8) {
      let word = word(at: offset, before: range.end)
      let letters = word.letters
      let leads = word.marks(UInt8.leadsOfGreekAndCyrillic)
      let jointsBefore = leads & (letters << 8 | lettersBefore)
      // Each of those letters has two bytes.
      let jointsBehind = letters & (leads << 16 | leadsBefore)
      if jointsBefore | jointsBehind != 0 {
        let first = jointsBefore == 0 ? 8 : jointsBefore.trailingZeroBitCount / 8
        let second = jointsBehind == 0 ? 8 : jointsBehind.trailingZeroBitCount / 8 - 2
        return offset + Swift.min(first, second)
      }
      lettersBefore = letters >> 56
      leadsBefore = leads >> 48
    }
    return nil
  }
}

extension Document {
  /// The run of letters that holds the one at an offset.
  fileprivate func word(at offset: Int, in range: SourceRange) -> SourceRange {
    var word = SourceRange(offset, offset)
    while let next = scalar(at: word.end, before: range.end), next.scalar.isLetter {
      word = word.union(next.range)
    }
    while let last = scalar(endingAt: word.start, from: range.start), last.scalar.isLetter {
      word = word.union(last.range)
    }
    return word
  }

  /// Whether a word mixes Latin with Cyrillic, or with more than one letter of Greek: one alone is a symbol.
  fileprivate func isMixed(_ word: SourceRange) -> Bool {
    let scalars = UTF8Scalars(self[word])
    let greek = scalars.count { (0x370...0x3FF).contains($0.value) }
    let cyrillic = scalars.count { (0x400...0x4FF).contains($0.value) }
    return cyrillic > 0 || greek > 1
  }
}
