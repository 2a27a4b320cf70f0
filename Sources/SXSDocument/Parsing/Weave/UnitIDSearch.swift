/// Looks for the attributes with the ids of translation units, `data-ttu-id` and `data-stu-id`, in any letter case.
enum UnitIDSearch {
  /// The number of bytes of the name of either.
  static let length = 11

  /// The offsets of the attributes in a range, in order.
  static func offsets(in text: ContiguousArray<UInt8>, _ range: SourceRange) -> [Int] {
    var offsets: [Int] = []
    addOffsets(in: text, range, to: &offsets)
    return offsets
  }

  /// Adds the same offsets to others.
  static func addOffsets(
    in text: ContiguousArray<UInt8>, _ range: SourceRange, to offsets: inout [Int]
  ) {
    guard range.count >= length else { return }
    ByteSearch.forEachIgnoringCase("tu-id", rare: 2, in: text, range) { middle in
      let start = middle - 6
      let isAttribute =
        start >= range.start
        && (text.spells("data-t", start..<middle) || text.spells("data-s", start..<middle))
      if isAttribute { offsets.append(start) }
    }
  }

  /// The first tag with such an attribute; the attribute alone if no tag opens before it.
  static func firstTag(in text: ContiguousArray<UInt8>, _ range: SourceRange) -> SourceRange? {
    guard let attribute = offsets(in: text, range).first else { return nil }
    var start = attribute
    while start > range.start, text[start] != UInt8(ascii: "<"), text[start] != UInt8(ascii: ">") {
      start -= 1
    }
    guard text[start] == UInt8(ascii: "<") else { return SourceRange(attribute, attribute + length) }
    var end = attribute
    while end < range.end, text[end] != UInt8(ascii: ">"), !text[end].isLineEnd { end += 1 }
    return SourceRange(start, end < range.end && text[end] == UInt8(ascii: ">") ? end + 1 : end)
  }
}
