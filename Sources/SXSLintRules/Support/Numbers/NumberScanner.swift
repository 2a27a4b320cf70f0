import SXSDocument

/// Finds the numbers in a text.
struct NumberScanner {
  /// What was found, in order.
  private(set) var numbers: [Number] = []

  private let bytes: ContiguousArray<UInt8>

  /// The numbers in the inlines of some kinds of a segment.
  init(_ inlines: ArraySlice<Inline>, _ kinds: [Inline.Kind], of file: SourceFile) {
    bytes = file.bytes
    var run: SourceRange?
    for inline in inlines where kinds.contains(inline.kind) {
      if let open = run, isJoined(open, inline.range) {
        run = open.union(inline.range)
      } else {
        if let run { scan(run) }
        run = inline.range
      }
    }
    if let run { scan(run) }
  }

  /// The numbers in a range of a file.
  init(_ range: SourceRange, of file: SourceFile) {
    bytes = file.bytes
    scan(range)
  }

  /// Whether nothing stands between two ranges but the backslash of an escaped mark, which is part of no inline: `2\.1`.
  private func isJoined(_ first: SourceRange, _ second: SourceRange) -> Bool {
    first.end == second.start || first.end + 1 == second.start && bytes[first.end] == Self.backslash
  }

  private static let backslash = UInt8(ascii: "\\")

  private mutating func scan(_ range: SourceRange) {
    var offset = range.start
    while offset < range.end {
      guard bytes[offset].isDigitASCII || bytes[offset] >= Self.firstLeadByte,
        let first = digits(at: offset, range.end)
      else {
        offset += 1
        continue
      }
      let start = offset
      offset = first.end
      if isFraction(start, range.start) {
        numbers.append(
          Number(at: SourceRange(start - 1, offset), [[UInt8(ascii: "0")], first.digits], [.dot]))
        continue
      }
      var runs = [first.digits]
      var separators: [Number.Separator] = []
      while let mark = separator(at: offset, range.end), let next = digits(at: mark.end, range.end) {
        if mark.kind == .group, next.digits.count != 3 || runs[runs.count - 1].count > 3 { break }
        separators.append(mark.kind)
        runs.append(next.digits)
        offset = next.end
      }
      numbers.append(Number(at: SourceRange(start, offset), runs, separators))
    }
  }

  /// Whether the digits at an offset are a fraction without a whole number: `.50`.
  private func isFraction(_ offset: Int, _ start: Int) -> Bool {
    guard offset > start, bytes[offset - 1] == UInt8(ascii: ".") else { return false }
    return offset - 1 == start || bytes[offset - 2].isWhiteSpaceASCII
      || bytes[offset - 2] == UInt8(ascii: "$")
  }

  /// The digits from an offset on, of whatever script (Unicode Character Database, Numeric_Type=Decimal).
  private func digits(at start: Int, _ end: Int) -> (digits: [UInt8], end: Int)? {
    var digits: [UInt8] = []
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte.isDigitASCII {
        digits.append(byte)
        offset += 1
      } else if !digits.isEmpty, byte == Self.directionMark[0], offset + 3 < end,
        bytes[offset + 1] == Self.directionMark[1], bytes[offset + 2] | 1 == Self.directionMark[2]
      {
        offset += 3
      } else if byte >= Self.firstLeadByte, let digit = decimal(at: offset, end) {
        digits.append(digit.digit)
        offset += digit.length
      } else {
        break
      }
    }
    return digits.isEmpty ? nil : (digits, offset)
  }

  /// U+200F; the left-to-right mark before it differs in the last bit.
  private static let directionMark: [UInt8] = [0xE2, 0x80, 0x8F]

  /// The first byte of U+0660, the first decimal digit beyond ASCII.
  private static let firstLeadByte: UInt8 = 0xD9

  private func decimal(at offset: Int, _ end: Int) -> (digit: UInt8, length: Int)? {
    var scalars = UTF8Scalars(bytes[offset..<min(end, offset + 4)])
    guard let scalar = scalars.next(), scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return (UInt8(ascii: "0") + UInt8(value), UTF8.width(scalar))
  }

  private func separator(at start: Int, _ end: Int) -> (kind: Number.Separator, end: Int)? {
    guard start < end else { return nil }
    let offset = bytes[start] == Self.backslash && start + 1 < end ? start + 1 : start
    switch bytes[offset] {
    case UInt8(ascii: "."): return (.dot, offset + 1)
    case UInt8(ascii: ","): return (.comma, offset + 1)
    case UInt8(ascii: "'"): return (.group, offset + 1)
    case 0..<0x80: return nil
    default:
      var scalars = UTF8Scalars(bytes[offset..<min(end, offset + 4)])
      guard let scalar = scalars.next(), let kind = Self.separators[scalar] else { return nil }
      return (kind, offset + UTF8.width(scalar))
    }
  }

  /// The decimal and group separators of all locales (CLDR 41, `numbers/symbols`) but the ASCII ones and the blank, and
  /// the full-width forms.
  private static let separators: [Unicode.Scalar: Number.Separator] = [
    "\u{A0}": .group, "\u{202F}": .group, "\u{2009}": .group, "’": .group, "\u{66C}": .comma,
    "\u{66B}": .dot, "．": .dot, "，": .comma,
  ]
}
