#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Looks for texts with the C library's vectorised search for a byte.
enum ByteSearch {
  /// The offsets of all occurrences of `needle` within a range of `text`, in order.
  ///
  /// `rare` is the index in `needle` of its rarest byte, which is searched for first.
  static func offsets(
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

  /// The offset of the first occurrence of `needle` within a range of `text`; `rare` as above.
  static func first(
    _ needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> Int? {
    let count = needle.utf8CodeUnitCount
    return unsafe text.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return nil }
      // Where the rare byte of the next occurrence can be.
      var start = range.start + rare
      let end = range.end - count + rare + 1
      while start < end, let found = unsafe memchr(base + start, Int32(needle.utf8Start[rare]), end - start) {
        let offset = unsafe UnsafeRawPointer(found) - base - rare
        if unsafe memcmp(base + offset, needle.utf8Start, count) == 0 { return offset }
        start = offset + rare + 1
      }
      return nil
    }
  }
}
