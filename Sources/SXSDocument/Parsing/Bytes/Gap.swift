// What stands between the tags of a woven text.

extension ContiguousArray<UInt8> {
  /// The end of the line that holds `offset`, or `limit` if that comes first.
  func lineEnd(_ offset: Int, _ limit: Int) -> Int {
    var end = offset
    while end < limit, !self[end].isLineEnd { end += 1 }
    return end
  }

  /// The start of the line that holds `offset`, or `limit` if that comes last.
  func lineStart(_ offset: Int, _ limit: Int) -> Int {
    var start = offset
    while start > limit, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }

  func hasBlankLine(_ start: Int, _ end: Int) -> Bool {
    var isBlank = false
    for index in start..<Swift.max(start, end) {
      let byte = self[index]
      let isCRLF =
        byte == UInt8(ascii: "\r") && index + 1 < count && self[index + 1] == UInt8(ascii: "\n")
      if byte.isLineEnd, !isCRLF {
        if isBlank { return true }
        isBlank = true
      } else if !byte.isWhiteSpaceASCII {
        isBlank = false
      }
    }
    return false
  }

  /// Whether what stands between two tags ends a block: the border of a table's cell, or the marker of a list's item.
  func isBorder(_ gap: SourceRange) -> Bool {
    for index in gap.start..<gap.end where self[index] == UInt8(ascii: "|") || self[index].isLineEnd {
      return true
    }
    guard gap.count <= 3, gap.end < count, self[gap.end].isWhiteSpaceASCII, gap.start > 0 else {
      return false
    }
    let isItem =
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(self[gap.start]) && gap.count == 1
    return isItem && self[gap.start - 1].isWhiteSpaceASCII
  }

  func trimmed(_ start: Int, _ end: Int) -> SourceRange {
    var start = start
    var end = Swift.max(start, end)
    while start < end, self[start].isWhiteSpaceASCII { start += 1 }
    while end > start, self[end - 1].isWhiteSpaceASCII { end -= 1 }
    return SourceRange(start, end)
  }
}
