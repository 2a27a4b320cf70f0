import SXSDocument

/// What tells an English sentence from names, lists and samples: how many of its words are in lower case, and which hold
/// sentences together.
struct EnglishSentence {
  /// The number of words that are in lower-case letters of ASCII.
  private var lowercase = 0
  /// The largest number of them in one piece, without markup in between.
  private var lowercaseInPiece = 0
  /// The number of them that only English sentences are held together by.
  private var functionWords = 0
  /// The number of them that sentences of other languages are held together by, too.
  private var ambiguousWords = 0
  private let endsSentence: Bool
  private let beginsSentence: Bool
  private let hasQuotedWord: Bool

  /// Counts the words of prose; a piece with a single word is a name, an option or an item of a list.
  ///
  /// - Parameters:
  ///   - prose: The text.
  ///   - phrases: What counts for nothing where it stands in the text.
  init(_ prose: Prose, besides phrases: Phrases = []) {
    endsSentence = prose.endsSentence
    let all = prose.wordsByPiece
    beginsSentence = all.first { !$0.isEmpty }?.first?.bytes.first?.isUppercaseASCII ?? false
    let words = prose.removing(phrases, from: all)
    hasQuotedWord = words.joined().contains { $0.bytes.first == UInt8(ascii: "'") }
    for piece in words where piece.count > 1 {
      let plain = piece.filter(\.isPlainLowercase)
      lowercase += plain.count
      lowercaseInPiece = max(lowercaseInPiece, plain.count)
      functionWords += plain.count(where: \.isEnglishFunctionWord)
      ambiguousWords += plain.count { English.ambiguousFunctionWords.contains($0.text) }
    }
  }

  /// Whether this is a sentence to be translated.
  ///
  /// A full stop or question mark at the end makes up for a small number of words; a title in capitals has few words in
  /// lower case, and these are function words. Those of other languages count, as the text is known to be that of the
  /// source. `this is a good product` is sample data, and begins in lower case; `Expected 'x': false.` is the output of a
  /// program; `<module name> <type or method name>` are placeholders.
  var isLikely: Bool {
    let joints = functionWords + ambiguousWords
    guard joints >= 1 else { return false }
    if endsSentence { return lowercase >= (hasQuotedWord ? 4 : 3) && lowercase > joints }
    return lowercase >= 6 && lowercaseInPiece >= 5 || lowercase >= 5 && functionWords >= 2 && beginsSentence
  }
}

extension Word {
  /// The word as a text.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the word is in lower-case letters of ASCII, with apostrophes and hyphens at most.
  fileprivate var isPlainLowercase: Bool {
    (bytes.count > 1 || bytes.first == UInt8(ascii: "a")) && isLowercase
      && bytes.allSatisfy {
        $0.isLetterASCII && !$0.isUppercaseASCII || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-")
      }
  }
}
