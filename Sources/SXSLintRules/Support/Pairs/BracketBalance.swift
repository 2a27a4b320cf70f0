import SXSDocument

/// The brackets in a text that have no partner.
struct BracketBalance {
  /// The brackets without a partner, in order.
  private(set) var unmatched: [SourceRange] = []

  private var round: [SourceRange] = []
  private var square: [SourceRange] = []

  /// The balance of the prose among some inlines, but for the label of an item: `b)`.
  ///
  /// Where the source begins with a label, the word that it was translated to is one: `Frage)` for `Q)`.
  init(_ inlines: ArraySlice<Inline>, translating source: ArraySlice<Inline> = [], of file: SourceFile) {
    for inline in inlines where inline.kind == .text { read(inline.range, file.bytes) }
    guard !unmatched.isEmpty || !round.isEmpty || !square.isEmpty else { return }
    unmatched = (unmatched + round + square).sorted()
    if let label = ItemLabel(inlines, of: file), unmatched[0].start == label.mark,
      label.isShort || ItemLabel(source, of: file).map({ $0.isShort && $0.endsInParenthesis }) == true
    {
      unmatched.removeFirst()
    }
  }

  private mutating func read(_ range: SourceRange, _ bytes: ContiguousArray<UInt8>) {
    var next = range.start
    while let offset = bytes.offset(in: SourceRange(next, range.end), of: \.possibleBrackets) {
      next = offset + 1
      switch bytes[offset] {
      case UInt8(ascii: "("): round.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: "["): square.append(SourceRange(offset, offset + 1))
      case UInt8(ascii: ")"):
        if !round.isEmpty || !Self.isAlone(offset, range, bytes) {
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

  /// Whether a parenthesis needs no partner, as in a smiley and behind the numbers in `in steps: 1) one; 2) two`.
  private static func isAlone(_ offset: Int, _ range: SourceRange, _ bytes: ContiguousArray<UInt8>) -> Bool {
    let text = bytes[range.start..<offset]
    let number = text.reversed().prefix(while: \.isDigitASCII)
    let marks = number.isEmpty ? [":", ";", "-"] : [": ", "; "]
    return marks.contains { text.dropLast(number.count).suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

extension ByteWord {
  /// Marks round and square brackets, and what begins their full-width forms.
  fileprivate var possibleBrackets: UInt64 { marks(0x28...0x29) | marks(0x5B...0x5D) | marks(0xEF) }
}
