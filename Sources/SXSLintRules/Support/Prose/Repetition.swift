import SXSDocument

/// A word of letters that stands twice or more in a row, with only spaces between.
struct Repetition {
  /// One of the words, but not the first one, which may have a capital letter.
  let word: SourceRange
  /// All of them.
  let run: SourceRange
}

// Of the bytes and not of the document, and inlined: this looks at every translation, and a retained object for each
// would take half as much time again.
extension ContiguousArray<UInt8> {
  /// The first repetition in a range, if there is one.
  @inline(__always)
  func repetition(in range: SourceRange) -> Repetition? {
    let end = range.end
    // Where the word starts that the next gap ends.
    var start = range.start
    for offset in stride(from: range.start, to: end, by: 64) {
      var gaps = possibleGaps(from: offset, before: end)
      while gaps != 0 {
        let gap = offset + gaps.trailingZeroBitCount
        gaps &= gaps - 1
        // No word of two letters has room behind it.
        guard gap + 2 < end else { return nil }
        guard self[gap] == UInt8(ascii: " ") else {
          let length = lengthOfGap(gap, end)
          if length > 0 { start = gap + length }
          continue
        }
        // The second bytes of the two words decide almost every time.
        if self[gap + 2] == self[start + 1] || self[gap + 1] == UInt8(ascii: " "), gap > start + 1,
          let found = repetition(of: SourceRange(start, gap), before: end, isFirst: start == range.start)
        {
          return found
        }
        start = gap + 1
      }
    }
    return nil
  }

  /// The places of what may begin a gap among 64 bytes from an offset on, as bits; from the end on they mean nothing.
  @inline(__always)
  private func possibleGaps(from offset: Int, before end: Int) -> UInt64 {
    var gaps: UInt64 = 0
    for place in stride(from: 0, to: Swift.min(64, end - offset), by: 8) {
      gaps |= ByteWord.bits(of: word(at: offset + place, before: count).possibleGaps) &<< UInt64(place)
    }
    return gaps
  }

  private func repetition(of word: SourceRange, before end: Int, isFirst: Bool) -> Repetition? {
    let start = word.start
    var last = word.end
    var next = behindSpaces(last, end)
    guard next + word.count <= end else { return nil }
    // The first word of a sentence has a capital letter, whose repetition has none.
    let isSame =
      self[next] == self[word.start] || isFirst && self[next] == self[word.start].lowercasedASCII
    // Asked before the run is followed, which may be as long as the text.
    guard isSame, self[word.start + 1..<word.end] == self[next + 1..<next + word.count], isWord(word) else {
      return nil
    }
    let word = SourceRange(next, next + word.count)
    while next > last, next + word.count <= end,
      self[word.start..<word.end] == self[next..<next + word.count],
      next + word.count == end || lengthOfGap(next + word.count, end) > 0
    {
      last = next + word.count
      next = behindSpaces(last, end)
    }
    guard last > word.start else { return nil }
    return Repetition(word: word, run: SourceRange(start, last))
  }

  private func behindSpaces(_ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while offset < end, self[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// The number of bytes of the character at an offset, if it can stand between words; else 0.
  ///
  /// Letters, digits, and what joins them to one word, cannot. Beyond ASCII, it is the spaces and punctuation of
  /// U+0080-00BF, of the block General Punctuation but for the apostrophe, of East Asia, and the full-width forms.
  private func lengthOfGap(_ offset: Int, _ end: Int) -> Int {
    let byte = self[offset]
    guard byte >= 0x80 else {
      let isOfWord =
        byte.isLetterASCII || byte.isDigitASCII || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: "_")
      return isOfWord ? 0 : 1
    }
    switch byte {
    case 0xC2: return 2
    case 0xE2:
      guard offset + 2 < end, self[offset + 1] < 0x82 else { return 0 }
      return self[offset + 1] == 0x80 && self[offset + 2] == 0x99 ? 0 : 3
    case 0xE3: return offset + 2 < end && self[offset + 1] == 0x80 ? 3 : 0
    case 0xEF: return offset + 2 < end && self[offset + 1] == 0xBC ? 3 : 0
    default: return 0
    }
  }

  /// Whether there are two letters at least and nothing but letters and their marks.
  private func isWord(_ range: SourceRange) -> Bool {
    let scalars = UTF8Scalars(self[range.start..<range.end])
    return scalars.count(where: \.isLetter) >= 2 && scalars.allSatisfy { $0.isLetter || $0.properties.isMark }
  }
}

extension ByteWord {
  /// Marks the bytes that may begin what stands between words; almost every byte belongs to a word whatever is beside it.
  ///
  /// Beyond ASCII these are C2, E2, E3 and EF; marked with them are a few others whose bits are alike.
  fileprivate var possibleGaps: UInt64 { otherThanLetters | marks(0xC0, of: 0xD0) }

  /// Marks as bits beside each other, the lowest for the first byte.
  fileprivate static func bits(of marks: UInt64) -> UInt64 { (marks &* 0x0002_0408_1020_4081) >> 56 }
}

extension Unicode.Scalar.Properties {
  /// Whether the character is a mark on another.
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
