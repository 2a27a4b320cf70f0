internal import SXSDocument

/// A word of letters that stands twice or more in a row, with only spaces between.
struct Repetition {
  /// The first of the words.
  let word: SourceRange
  /// All of them.
  let run: SourceRange
}

// Of the bytes and not of the document: this looks at each byte of every translation, and a retained object for each
// word would take twice the time.
extension ContiguousArray<UInt8> {
  /// The first repetition in a range, if there is one.
  func repetition(in range: SourceRange) -> Repetition? {
    let end = range.end
    var start = range.start
    var offset = start
    while offset < end {
      if self[offset].isAlwaysOfWord {
        offset += 1
        continue
      }
      let length = lengthOfGap(offset, end)
      if length == 0 {
        offset += 1
        continue
      }
      // The first two bytes decide almost every time.
      if self[offset] == UInt8(ascii: " "), offset > start + 1, offset + 2 < end,
        self[offset + 2] == self[start + 1] || self[offset + 1] == UInt8(ascii: " "),
        let found = repetition(of: SourceRange(start, offset), before: end)
      {
        return found
      }
      offset += length
      start = offset
    }
    return nil
  }

  private func repetition(of word: SourceRange, before end: Int) -> Repetition? {
    var last = word.end
    var next = behindSpaces(last, end)
    // Asked before the run is followed, which may be as long as the text.
    guard next + word.count <= end, self[word.start..<word.end] == self[next..<next + word.count],
      isWord(word)
    else { return nil }
    while next > last, next + word.count <= end,
      self[word.start..<word.end] == self[next..<next + word.count],
      next + word.count == end || lengthOfGap(next + word.count, end) > 0
    {
      last = next + word.count
      next = behindSpaces(last, end)
    }
    guard last > word.end else { return nil }
    return Repetition(word: word, run: SourceRange(word.start, last))
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

extension UInt8 {
  /// Whether the byte belongs to a word whatever stands beside it, as almost every one does.
  fileprivate var isAlwaysOfWord: Bool {
    guard self >= 0x80 else { return isLetterASCII }
    // Of the lead bytes, C2, E2, E3 and EF may begin a gap: one bit for each, as this is asked for every byte.
    return self < 0xC0
      || (1 << 0x02 | 1 << 0x22 | 1 << 0x23 | 1 << 0x2F) as UInt64 >> UInt64(self & 0x3F) & 1 == 0
  }
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
