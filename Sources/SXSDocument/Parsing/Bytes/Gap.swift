// What stands between the tags of a woven text.

extension ContiguousArray<UInt8> {
  /// The end of the line that holds `offset`, or `limit` if that comes first.
  func lineEnd(_ offset: Int, _ limit: Int) -> Int {
    guard offset < limit else { return offset }
    return self.offset(in: SourceRange(offset, limit), of: \.lineEnds) ?? limit
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

  /// The range between two offsets without the white space at its ends.
  package func trimmed(_ start: Int, _ end: Int) -> SourceRange {
    var start = start
    var end = Swift.max(start, end)
    while start < end, self[start].isWhiteSpaceASCII { start += 1 }
    while end > start, self[end - 1].isWhiteSpaceASCII { end -= 1 }
    return SourceRange(start, end)
  }

  /// What stands between two tags of a block in a number of quotes, without white space and the marks of the quotes.
  func trimmed(_ start: Int, _ end: Int, quotes: Int) -> SourceRange {
    guard quotes > 0 else { return trimmed(start, end) }
    var first = start
    while first < end, self[first].isWhiteSpaceASCII {
      first = self[first].isLineEnd ? behindMarks(first + 1, end, quotes) : first + 1
    }
    var last = Swift.max(first, end)
    while true {
      while last > first, self[last - 1].isWhiteSpaceASCII { last -= 1 }
      let line = lineStart(last, first)
      guard line > first, behindMarks(line, last, quotes) == last else { break }
      last = line
    }
    return SourceRange(first, last)
  }

  /// Behind the marks of quotes at the start of a line.
  private func behindMarks(_ start: Int, _ end: Int, _ quotes: Int) -> Int {
    var position = start
    var marks = 0
    while position < end, !self[position].isLineEnd {
      if self[position] == UInt8(ascii: ">"), marks < quotes {
        marks += 1
      } else if !self[position].isWhiteSpaceASCII {
        break
      }
      position += 1
    }
    return position
  }
}
