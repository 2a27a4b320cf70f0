import SXSDocument

extension Prose {
  /// The words of the pieces without those that make one of some phrases, whatever the case of their ASCII letters; the longest
  /// phrase counts.
  ///
  /// Phrases are what a reader sees, who knows nothing of pieces: emphasis may begin or end in one, but no sentence, and
  /// nothing else stands in it.
  func removing(_ phrases: [[Word]], from pieces: [[Word]]) -> [[Word]] {
    guard !phrases.isEmpty else { return pieces }
    let phrases = phrases.sorted { $0.count > $1.count }
    let words = Array<Word>(pieces.joined())
    var isRemoved = [Bool](repeating: false, count: words.count)
    var index = 0
    while index < words.count {
      let phrase = phrases.first { !$0.isEmpty && stands($0, in: words[index...]) }
      for offset in 0..<(phrase?.count ?? 0) { isRemoved[index + offset] = true }
      index += phrase?.count ?? 1
    }
    var start = 0
    return pieces.map { piece in
      defer { start += piece.count }
      return piece.indices.filter { !isRemoved[start + $0] }.map { piece[$0] }
    }
  }

  private func stands(_ phrase: [Word], in words: ArraySlice<Word>) -> Bool {
    guard words.starts(with: phrase, by: Word.isSame) else { return false }
    return zip(words.prefix(phrase.count), words.prefix(phrase.count).dropFirst()).allSatisfy { word, next in
      document[SourceRange(word.bytes.endIndex, next.bytes.startIndex)].allSatisfy {
        $0.isWhiteSpaceASCII || [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ",")].contains($0)
      }
    }
  }
}

extension Word {
  /// Whether two words are the same, whatever the case of their ASCII letters.
  fileprivate static func isSame(_ first: Word, _ second: Word) -> Bool {
    first.bytes.elementsEqual(second.bytes) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}
