import SXSDocument

extension [String] {
  /// Whether one of the texts is a word, whatever the case of its ASCII letters.
  func hasWord(_ word: ArraySlice<UInt8>) -> Bool {
    contains { $0.utf8.elementsEqual(word) { $0.lowercasedASCII == $1.lowercasedASCII } }
  }
}
