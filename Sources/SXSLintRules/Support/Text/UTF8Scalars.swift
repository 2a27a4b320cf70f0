import SXSDocument

/// The Unicode scalars of UTF-8 bytes, read without making a `String`; what is not UTF-8 is U+FFFD.
struct UTF8Scalars: Sequence, IteratorProtocol {
  private var bytes: ArraySlice<UInt8>.Iterator
  private var decoder = Unicode.UTF8()

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes.makeIterator() }

  mutating func next() -> Unicode.Scalar? {
    switch decoder.decode(&bytes) {
    case .scalarValue(let scalar): scalar
    case .emptyInput: nil
    case .error: "\u{FFFD}"
    }
  }
}

// Of the bytes and not of a slice of them, which would be retained for each text that is looked at.
extension ContiguousArray<UInt8> {
  /// Whether a scalar in a range meets a condition; what is not UTF-8 is U+FFFD.
  func containsScalar(in range: SourceRange, where predicate: (Unicode.Scalar) -> Bool) -> Bool {
    var offset = range.start
    while offset < range.end {
      guard let (scalar, length) = shortScalar(at: offset, before: range.end) else {
        return UTF8Scalars(self[offset..<range.end]).contains(where: predicate)
      }
      if predicate(scalar) { return true }
      offset += length
    }
    return false
  }

  /// The scalar at an offset, and its length, if it has at most three bytes.
  private func shortScalar(at offset: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    guard lead >= 0xC2, offset + 1 < end, self[offset + 1].isUTF8Continuation else { return nil }
    let second = UInt32(self[offset + 1] & 0x3F)
    if lead < 0xE0 { return Unicode.Scalar(UInt32(lead & 0x1F) << 6 | second).map { ($0, 2) } }
    guard lead < 0xF0, offset + 2 < end, self[offset + 2].isUTF8Continuation else { return nil }
    let value = UInt32(lead & 0x0F) << 12 | second << 6 | UInt32(self[offset + 2] & 0x3F)
    return value < 0x800 ? nil : Unicode.Scalar(value).map { ($0, 3) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of any script.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    // The letters of the scripts that most pages are in; the table is asked for the others.
    case 0x0410...0x044F, 0x05D0...0x05EA, 0x0621...0x063A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FA5,
      0xAC00...0xD7A3:
      true
    default: isAlphabetic
    }
  }

  /// Whether the scalar is a letter or a digit of any script.
  var isLetterOrDigit: Bool { isLetter || (value < 0xAA ? UInt8(value).isDigitASCII : isNumeric) }

  /// Whether the scalar is of the Latin script or of no script, by the blocks that hold Latin (Unicode, Blocks.txt).
  var isLatin: Bool {
    switch value {
    case 0..<0x0370, 0x1D00..<0x1E00, 0x1E00..<0x1F00, 0x2000..<0x2C00, 0x2C60..<0x2C80, 0xA720..<0xA800,
      0xAB30..<0xAB70, 0xFB00..<0xFB07, 0xFF21..<0xFF5B:
      true
    default: false
    }
  }
}
