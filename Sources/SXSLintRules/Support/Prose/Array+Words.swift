import SXSDocument

extension [String] {
  /// Whether one of the texts is a word, whatever the case of its ASCII letters.
  func hasWord(_ word: ArraySlice<UInt8>) -> Bool {
    contains { $0.utf8.elementsEqual(word) { $0.lowercasedASCII == $1.lowercasedASCII } }
  }
}

extension [[Word]] {
  /// The words of some pieces without those that make one of some phrases, whatever the case of their ASCII letters.
  ///
  /// Phrases are what a reader sees, who knows nothing of pieces.
  func removing(_ phrases: [[Word]]) -> [[Word]] {
    guard !phrases.isEmpty else { return self }
    let words = Array<Word>(joined())
    var isRemoved = [Bool](repeating: false, count: words.count)
    var index = 0
    while index < words.count {
      let phrase = phrases.first { !$0.isEmpty && words[index...].starts(with: $0, by: Word.isSame) }
      for offset in 0..<(phrase?.count ?? 0) { isRemoved[index + offset] = true }
      index += phrase?.count ?? 1
    }
    var start = 0
    return map { piece in
      defer { start += piece.count }
      return piece.indices.filter { !isRemoved[start + $0] }.map { piece[$0] }
    }
  }
}

extension Word {
  /// Whether two words are the same, whatever the case of their ASCII letters.
  fileprivate static func isSame(_ first: Word, _ second: Word) -> Bool {
    first.bytes.elementsEqual(second.bytes) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}
