extension Collection<UInt8> {
  /// Whether `pattern` occurs in the bytes; for short texts, where a vectorised search does not pay.
  @inlinable
  package func holds(_ pattern: some Collection<UInt8>) -> Bool { firstIndex(of: pattern) != nil }

  /// Where `pattern` first occurs in the bytes; for short texts, too.
  @inlinable
  package func firstIndex(of pattern: some Collection<UInt8>) -> Index? {
    guard let first = pattern.first else { return startIndex }
    guard pattern.count <= LongBytePattern.shortest else {
      // A long pattern takes time to prepare, and many texts are shorter than it.
      return pattern.count <= count ? LongBytePattern(pattern).firstIndex(in: self) : nil
    }
    return indices.first { self[$0] == first && self[$0...].starts(with: pattern) }
  }
}

/// A pattern of any length, searched for by Knuth, Morris and Pratt's method, which reads each byte of the text once.
///
/// An address or a code span of a hostile page may be as long as the page and nearly occur at each of its bytes.
@usableFromInline
package struct LongBytePattern {
  /// The number of bytes up to which it pays to compare them anew at each place.
  @usableFromInline static let shortest = 16

  private let bytes: [UInt8]

  /// For each length of a prefix the length of its longest border: of a proper prefix of it that also ends it.
  private let borders: [Int]

  /// Makes a pattern of some bytes, at least one.
  @usableFromInline
  init(_ pattern: some Collection<UInt8>) {
    let bytes = Array(pattern)
    var borders = [0, 0]
    borders.reserveCapacity(bytes.count + 1)
    for byte in bytes.dropFirst() {
      borders.append(Self.extended(borders[borders.count - 1], by: byte, bytes, borders))
    }
    self.bytes = bytes
    self.borders = borders
  }

  /// Where the pattern first occurs in a text.
  @usableFromInline
  func firstIndex<Text: Collection<UInt8>>(in text: Text) -> Text.Index? {
    var matched = 0
    // The index of the byte that a match at the end of which the search stands would begin with.
    var start = text.startIndex
    for byte in text {
      let extended = Self.extended(matched, by: byte, bytes, borders)
      start = text.index(start, offsetBy: matched + 1 - extended)
      matched = extended
      if matched == bytes.count { return start }
    }
    return nil
  }

  /// The length of the longest prefix that ends a text if one of a length ended it before the last byte.
  private static func extended(_ length: Int, by byte: UInt8, _ bytes: [UInt8], _ borders: [Int]) -> Int {
    var length = length
    while length > 0, bytes[length] != byte { length = borders[length] }
    return bytes[length] == byte ? length + 1 : 0
  }
}
