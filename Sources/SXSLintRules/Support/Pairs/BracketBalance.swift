import SXSDocument

/// The brackets in a text that have no partner.
struct BracketBalance {
  /// The brackets without a partner, in order.
  private(set) var unmatched: [SourceRange] = []

  private var round: [SourceRange] = []
  private var square: [SourceRange] = []

  /// The balance of the prose among some inlines.
  init(_ inlines: ArraySlice<Inline>, of file: SourceFile) {
    for inline in inlines where inline.kind == .text { read(inline.range, file.bytes) }
    guard !unmatched.isEmpty || !round.isEmpty || !square.isEmpty else { return }
    unmatched = (unmatched + round + square).sorted()
  }

  private mutating func read(_ range: SourceRange, _ bytes: ContiguousArray<UInt8>) {
    var next = range.start
    while let offset = bytes.offset(in: SourceRange(next, range.end), of: \.possibleBrackets) {
      next = offset + 1
      switch bytes[offset] {
      case UInt8(ascii: "("): round.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: "["): square.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: ")"):
        if !round.isEmpty || !Self.isLabel(offset, range, bytes) {
          closeRound(SourceRange(offset, offset + 1))
        }
      case UInt8(ascii: "]"): closeSquare(SourceRange(offset, offset + 1))
      case 0xEF where offset + 2 < range.end && bytes[offset + 1] == 0xBC:
        // The full-width forms, U+FF08, FF09, FF3B and FF3D.
        let wide = SourceRange(offset, offset + 3)
        switch bytes[offset + 2] {
        case 0x88: round.append(wide)
        case 0x89: closeRound(wide)
        case 0xBB: square.append(wide)
        case 0xBD: closeSquare(wide)
        default: break
        }
        next = offset + 3
      default: break
      }
    }
  }

  private mutating func closeRound(_ range: SourceRange) {
    if round.popLast() == nil { unmatched.append(range) }
  }

  private mutating func closeSquare(_ range: SourceRange) {
    if square.popLast() == nil { unmatched.append(range) }
  }

  /// Whether a parenthesis stands behind the label of an item, as in `b)` or `12)`, or is a smiley's.
  private static func isLabel(_ offset: Int, _ range: SourceRange, _ bytes: ContiguousArray<UInt8>) -> Bool {
    var start = offset
    while start > range.start, bytes[start - 1].isLetterASCII || bytes[start - 1].isDigitASCII { start -= 1 }
    // One letter of Greek, Cyrillic, Hebrew or Arabic has two bytes.
    if start == offset, start - 2 >= range.start, (0xCD...0xDB).contains(bytes[start - 2]) { start -= 2 }
    // One of Thai or of the scripts of India has three; words of theirs may be as short.
    if start == offset, start - 3 == range.start, bytes[start - 3] == 0xE0 { start -= 3 }
    guard start < offset else {
      return start > range.start
        && [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "-")].contains(bytes[start - 1])
    }
    guard offset - start <= 2 || bytes[start] == 0xE0 else { return false }
    return start == range.start || bytes[start - 1].isWhiteSpaceASCII
  }
}

extension ByteWord {
  /// Marks round and square brackets, and what begins their full-width forms.
  fileprivate var possibleBrackets: UInt64 { marks(0x28...0x29) | marks(0x5B...0x5D) | marks(0xEF) }
}
