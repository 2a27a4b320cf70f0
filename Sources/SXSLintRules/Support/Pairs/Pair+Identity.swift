import SXSDocument

extension Pair {
  /// Whether the sides are the same text but for white space.
  var isIdentical: Bool {
    // Different alphabets decide most pairs.
    guard target.characters.subtracting(Self.spaces) == source.characters.subtracting(Self.spaces) else {
      return false
    }
    return document.file.bytes.isSame(target.content, source.content)
  }

  /// The kinds of characters that white space is among.
  private static let spaces: Characters = [.lineEnd, .latin1, .general, .remaining]
}

extension ContiguousArray<UInt8> {
  /// Whether two ranges hold the same text but for white space.
  fileprivate func isSame(_ first: SourceRange, _ second: SourceRange) -> Bool {
    var offset = first.start
    var other = second.start
    while true {
      // Whole characters of ASCII first: white space has to be looked for only where the texts differ.
      while offset < first.end, other < second.end, self[offset] == self[other], self[offset] < 0x80 {
        offset += 1
        other += 1
      }
      offset = endOfWhiteSpace(offset, before: first.end)
      other = endOfWhiteSpace(other, before: second.end)
      guard offset < first.end, other < second.end else {
        return offset == first.end && other == second.end
      }
      // Bytes that differ at the start decide almost every pair.
      guard self[offset] == self[other] else { return false }
      offset += 1
      other += 1
    }
  }

  /// The offset behind the white space at an offset; no-break spaces, which some translation tools put in, are part of it.
  fileprivate func endOfWhiteSpace(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end {
      switch self[offset] {
      case let byte where byte.isWhiteSpaceASCII: offset += 1
      // U+00A0 and U+202F.
      case 0xC2 where offset + 1 < end && self[offset + 1] == 0xA0: offset += 2
      case 0xE2 where offset + 2 < end && self[offset + 1] == 0x80 && self[offset + 2] == 0xAF: offset += 3
      default: return offset
      }
    }
    return offset
  }
}
