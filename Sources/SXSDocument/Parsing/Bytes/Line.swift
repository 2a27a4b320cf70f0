/// A line of a file.
struct Line {
  /// The offset of the first byte.
  let start: Int

  /// The offset behind the last byte, the line end left out.
  let end: Int

  /// The offset behind the line end.
  let next: Int

  /// The line that begins at an offset; `nil` at the end of the text.
  init?(_ bytes: ContiguousArray<UInt8>, at start: Int, before limit: Int) {
    guard start < limit else { return nil }
    self.start = start
    end = bytes.lineEnd(start, limit)
    let isCRLF = end + 1 < limit && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
    next = min(limit, end + (isCRLF ? 2 : 1))
  }

  /// The first byte, or `nil` if the line is blank.
  func first(_ bytes: ContiguousArray<UInt8>) -> UInt8? {
    isBlank(bytes, from: start) ? nil : bytes[start]
  }

  /// Whether nothing but blanks stands between an offset and the end of the line.
  func isBlank(_ bytes: ContiguousArray<UInt8>, from offset: Int) -> Bool {
    bytes[offset..<end].allSatisfy(\.isWhiteSpaceASCII)
  }

  /// Whether the line is three times `mark` and nothing else but blanks behind.
  func isDelimiter(_ bytes: ContiguousArray<UInt8>, _ mark: UInt8) -> Bool {
    end - start >= 3 && bytes[start] == mark && bytes[start + 1] == mark && bytes[start + 2] == mark
      && isBlank(bytes, from: start + 3)
  }

  /// Whether the line has several dashes of any kind, and nothing else but blanks.
  func isOfDashes(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let signs = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace
    }
    return signs.count > 1 && signs.allSatisfy { $0.properties.isDash }
  }

  /// The offset of the colon in `key: value`; the key has no blanks, and a colon within it no blank behind.
  func colonBehindKey(_ bytes: ContiguousArray<UInt8>) -> Int? {
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: ":"):
        if offset > start, offset + 1 == end || bytes[offset + 1].isWhiteSpaceASCII { return offset }
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "\""):
        continue
      case let byte where byte.isLetterASCII || byte.isDigitASCII || byte >= 0x80:
        continue
      default:
        return nil
      }
    }
    return nil
  }
}
