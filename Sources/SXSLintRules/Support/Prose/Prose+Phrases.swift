import SXSDocument

/// Words that count for nothing where they stand together.
private struct Phrase {
  fileprivate let text: [UInt8]
  fileprivate let words: [Word]

  init(_ text: String) {
    self.text = Array(text.utf8)
    words = Prose.words(in: self.text[...])
  }

  /// What stands behind a word of the phrase, up to the next one.
  fileprivate func gap(behind index: Int) -> ArraySlice<UInt8> {
    text[words[index].bytes.endIndex..<words[index + 1].bytes.startIndex]
  }
}

/// Phrases that may stay in English.
struct Phrases: ExpressibleByArrayLiteral {
  /// As they are written in a configuration.
  var texts: [String] {
    didSet { byFirstWord = Self.index(texts) }
  }

  /// Those with words in them, by the first one in lower case; the longest first.
  private var byFirstWord: [ByteString: [Phrase]]

  /// Whether there are none.
  var isEmpty: Bool { byFirstWord.isEmpty }

  init(_ texts: [String]) {
    self.texts = texts
    byFirstWord = Self.index(texts)
  }

  init(arrayLiteral texts: String...) { self.init(texts) }

  private static func index(_ texts: [String]) -> [ByteString: [Phrase]] {
    let phrases = texts.map(Phrase.init).filter { !$0.words.isEmpty }
    return Dictionary(grouping: phrases) { $0.words[0].folded }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The phrases that begin with a word, the longest first.
  fileprivate func beginning(with word: Word) -> [Phrase] { byFirstWord[word.folded] ?? [] }
}

extension Word {
  /// The word with its ASCII letters in lower case.
  fileprivate var folded: ByteString { ByteString(bytes).lowercasedASCII }
}

extension Prose {
  /// The words of the pieces without those that make one of some phrases, whatever the case of their ASCII letters; the longest
  /// phrase counts.
  ///
  /// Phrases are what a reader sees, who knows nothing of pieces: tags and emphasis may begin or end in one, but no sentence
  /// and no code does that it has not itself.
  func removing(_ phrases: Phrases, from pieces: [[Word]]) -> [[Word]] {
    guard !phrases.isEmpty else { return pieces }
    let words = Array<Word>(pieces.joined())
    var isRemoved = [Bool](repeating: false, count: words.count)
    var index = 0
    while index < words.count {
      let phrase = phrases.beginning(with: words[index]).first { stands($0, in: words[index...]) }
      let count = phrase?.words.count ?? 0
      for offset in 0..<count { isRemoved[index + offset] = true }
      index += max(1, count)
    }
    var start = 0
    return pieces.map { piece in
      defer { start += piece.count }
      return piece.indices.filter { !isRemoved[start + $0] }.map { piece[$0] }
    }
  }

  private func stands(_ phrase: Phrase, in words: ArraySlice<Word>) -> Bool {
    let isHere = words.starts(with: phrase.words) { $0.bytes.isSameInAnyCase(as: $1.bytes) }
    guard isHere else { return false }
    return phrase.words.indices.dropLast().allSatisfy { index in
      let word = words[words.startIndex + index]
      let next = words[words.startIndex + index + 1]
      guard word.bytes.endIndex <= next.bytes.startIndex else { return false }
      let gap = document[SourceRange(word.bytes.endIndex, next.bytes.startIndex)]
      return Self.borders.allSatisfy { !gap.contains($0) || phrase.gap(behind: index).contains($0) }
    }
  }

  /// What ends a sentence, and what encloses code.
  private static let borders = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "`")]
}
