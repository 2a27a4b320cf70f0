import SXSDocument

extension [String] {
  /// Whether one of the texts is a word, whatever the case of its ASCII letters.
  func hasWord(_ word: ArraySlice<UInt8>) -> Bool {
    contains { word.isSameInAnyCase(as: $0.utf8) }
  }
}
