/// Looks for texts with the C library's vectorised search for a byte.
package enum ByteSearch {
  /// The offsets of all occurrences of `needle` within a range of `text`, in order.
  ///
  /// `rare` is the index in `needle` of its rarest byte, which is searched for first.
  package static func offsets(
    of needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> [Int] {
    var offsets: [Int] = []
    var start = range.start
    while let found = first(needle, rare: rare, in: text, SourceRange(start, range.end)) {
      offsets.append(found)
      start = found + needle.utf8CodeUnitCount
    }
    return offsets
  }

  /// The offsets of all occurrences of `needle`, in lower case and without regard to case, in order; `rare` as above,
  /// and no letter.
  static func offsetsIgnoringCase(
    of needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> [Int] {
    var offsets: [Int] = []
    forEachIgnoringCase(needle, rare: rare, in: text, range) { offsets.append($0) }
    return offsets
  }

  /// Hands over the same offsets, one by one.
  @inline(__always)
  static func forEachIgnoringCase(
    _ needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange,
    _ handle: (Int) -> Void
  ) {
    guard range.count >= needle.utf8CodeUnitCount else { return }
    unsafe text.withUnsafeBytes { raw in
      let count = needle.utf8CodeUnitCount
      let wanted = unsafe needle.utf8Start[rare]
      var start = range.start + rare
      let end = range.end - count + rare + 1
      while let found = unsafe raw.offset(of: wanted, from: start, before: end) {
        let offset = found - rare
        start = found + 1
        var index = 0
        while index < count, unsafe raw[offset + index].lowercasedASCII == needle.utf8Start[index] {
          index += 1
        }
        if index == count { handle(offset) }
      }
    }
  }

  /// The offset of the first occurrence of `needle` within a range of `text`; `rare` as above.
  static func first(
    _ needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> Int? {
    let count = needle.utf8CodeUnitCount
    return unsafe text.withUnsafeBytes { raw in
      let wanted = unsafe needle.utf8Start[rare]
      // Where the rare byte of the next occurrence can be.
      var start = range.start + rare
      let end = range.end - count + rare + 1
      while let found = unsafe raw.offset(of: wanted, from: start, before: end) {
        if unsafe raw.behind(needle, at: found - rare, before: range.end) != nil { return found - rare }
        start = found + 1
      }
      return nil
    }
  }
}
