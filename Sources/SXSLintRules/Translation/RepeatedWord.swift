internal import SXSDocument
internal import SXSLintCore

/// A warning, as 66 of 73 kinds of hits in 560,000 pairs of five languages were true. Of the 474 that a study of other
/// products counted, most were `die die`, `vous vous` and the like, which ``Reduplication`` lists.
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

  static let triggers: Characters = [.latinLetter, .nonASCII]

  func check(_ document: Document) -> [Finding] {
    guard let language = document.language, !language.isEnglish,
      !Reduplication.languages.contains(language.code)
    else { return [] }
    return checkPairs(of: document)
  }

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    var findings: [Finding] = []
    for inline in pair.targetInlines where inline.kind == .text && inline.range.count > 4 {
      var start = inline.range.start
      while let (word, run) = document.repetition(in: SourceRange(start, inline.range.end)) {
        start = run.end
        guard !Reduplication.isUsual(document[word], in: document.language?.code ?? ""),
          !repeats(pair.sourceProse)
        else { continue }
        findings.append(
          Finding(
            at: run, "\(document.file.byteString(word).quoted) stands twice in a row",
            notes: [Note(at: pair.source.content, "the source has no word twice")]))
      }
    }
    return findings
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
    guard short.count >= 3, long.starts(with: short) else { return false }
    return Self.endings.contains { long.dropFirst(short.count).elementsEqual($0.utf8) }
  }

  private static let endings = ["", "s", "es", "'s", "’s", "s'", "s’"]
}

extension Document {
  /// The first word that stands twice or more with only spaces between, and all of them.
  fileprivate func repetition(in range: SourceRange) -> (word: SourceRange, run: SourceRange)? {
    let bytes = file.bytes
    var start = range.start
    while start < range.end {
      let end = wordEnd(start, range.end)
      guard end > start else {
        start += 1
        continue
      }
      var next = behindSpaces(end, range.end)
      // The first byte decides almost every time.
      if next > end, next < range.end, bytes[next] == bytes[start], isWord(SourceRange(start, end)) {
        let word = SourceRange(start, end)
        var last = end
        while next > last, wordEnd(next, range.end) == next + word.count,
          file.sameBytes(word, SourceRange(next, next + word.count))
        {
          last = next + word.count
          next = behindSpaces(last, range.end)
        }
        if last > end { return (word, SourceRange(start, last)) }
      }
      start = end
    }
    return nil
  }

  private func behindSpaces(_ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while offset < end, file.bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// The offset behind the letters, digits and what joins them to one word.
  private func wordEnd(_ start: Int, _ end: Int) -> Int {
    let bytes = file.bytes
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x80 {
        // Spaces and punctuation: U+0080-00BF, general punctuation but for the apostrophe, that of East Asia.
        let next = offset + 1 < end ? bytes[offset + 1] : 0
        switch byte {
        case 0xC2: return offset
        case 0xE2 where next < 0x82 && !(offset + 2 < end && next == 0x80 && bytes[offset + 2] == 0x99):
          return offset
        case 0xE3 where next == 0x80: return offset
        case 0xEF where next == 0xBC: return offset
        default: offset += 1
        }
      } else if byte.isLetterASCII || byte.isDigitASCII || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "_")
      {
        offset += 1
      } else {
        return offset
      }
    }
    return offset
  }

  /// Whether there are two letters at least and nothing but letters and their marks.
  private func isWord(_ range: SourceRange) -> Bool {
    let scalars = UTF8Scalars(self[range])
    return scalars.count(where: \.isLetter) >= 2 && scalars.allSatisfy { $0.isLetter || $0.properties.isMark }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the character is a mark on another.
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
