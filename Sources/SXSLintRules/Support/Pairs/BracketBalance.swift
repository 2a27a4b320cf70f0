internal import SXSDocument

/// The brackets in a text that have no partner.
struct BracketBalance {
  /// The brackets without a partner, in order.
  private(set) var unmatched: [SourceRange] = []

  private var round: [SourceRange] = []
  private var square: [SourceRange] = []

  /// The balance of the prose among some inlines.
  init(_ inlines: ArraySlice<Inline>, of file: SourceFile) {
    for inline in inlines where inline.kind == .text { read(inline.range, file.bytes) }
    unmatched = (unmatched + round + square).sorted()
  }

  private mutating func read(_ range: SourceRange, _ bytes: ContiguousArray<UInt8>) {
    var offset = range.start
    while offset < range.end {
      if offset + 8 <= range.end {
        let word = bytes.word(at: offset)
        // Round and square brackets, and what begins their full-width forms.
        let marks = word.marks(0x28...0x29) | word.marks(0x5B...0x5D) | word.marks(0xEF)
        guard marks != 0 else {
          offset += 8
          continue
        }
        offset += marks.trailingZeroBitCount / 8
      }
      switch bytes[offset] {
      case UInt8(ascii: "("): round.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: "["): square.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: ")"):
        if !round.isEmpty || !Self.isLabel(offset, range, bytes) {
          close(\.round, SourceRange(offset, offset + 1))
        }
      case UInt8(ascii: "]"): close(\.square, SourceRange(offset, offset + 1))
      case 0xEF where offset + 2 < range.end && bytes[offset + 1] == 0xBC:
        // The full-width forms, U+FF08, FF09, FF3B and FF3D.
        let wide = SourceRange(offset, offset + 3)
        switch bytes[offset + 2] {
        case 0x88: round.append(wide)
        case 0x89: close(\.round, wide)
        case 0xBB: square.append(wide)
        case 0xBD: close(\.square, wide)
        default: break
        }
        offset += 2
      default: break
      }
      offset += 1
    }
  }

  private mutating func close(_ open: WritableKeyPath<Self, [SourceRange]>, _ range: SourceRange) {
    if self[keyPath: open].popLast() == nil { unmatched.append(range) }
  }

  /// Whether a parenthesis stands behind the label of an item, as in `b)` or `12)`, or is a smiley's.
  private static func isLabel(_ offset: Int, _ range: SourceRange, _ bytes: ContiguousArray<UInt8>) -> Bool {
    var start = offset
    while start > range.start, bytes[start - 1].isLetterASCII || bytes[start - 1].isDigitASCII { start -= 1 }
    // One letter of Greek, Cyrillic, Hebrew or Arabic has two bytes.
    if start == offset, start - 2 >= range.start, (0xCD...0xDB).contains(bytes[start - 2]) { start -= 2 }
    guard start < offset else {
      return start > range.start
        && [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "-")].contains(bytes[start - 1])
    }
    guard offset - start <= 2 else { return false }
    return start == range.start || bytes[start - 1].isWhiteSpaceASCII
  }
}
