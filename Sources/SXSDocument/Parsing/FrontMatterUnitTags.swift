/// Looks for the tags of translation units in a page in YAML, which has no place for them.
enum UnitTagSearch {
  /// The first tag with the id of a segment; the attribute alone if no tag opens before it.
  static func first(in bytes: ContiguousArray<UInt8>, _ text: SourceRange) -> SourceRange? {
    for index in text.start..<max(text.start, text.end - 10) {
      guard bytes[index] == UInt8(ascii: "d"), isAttribute(bytes[index..<index + 11]) else { continue }
      var start = index
      while start > text.start, bytes[start] != UInt8(ascii: "<"), bytes[start] != UInt8(ascii: ">") {
        start -= 1
      }
      guard bytes[start] == UInt8(ascii: "<") else { return SourceRange(index, index + 11) }
      let end = bytes[index..<text.end].firstIndex { $0 == UInt8(ascii: ">") || $0.isLineEnd }
      return SourceRange(start, end.map { bytes[$0].isLineEnd ? $0 : $0 + 1 } ?? text.end)
    }
    return nil
  }

  private static func isAttribute(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("data-ttu-id".utf8) || word.elementsEqual("data-stu-id".utf8)
  }
}
