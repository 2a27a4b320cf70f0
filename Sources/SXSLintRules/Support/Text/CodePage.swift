/// A table of 256 characters that programs took for what UTF-8 is, and so made three letters of one.
struct CodePage {
  /// The characters of the bytes from 0x80 on.
  private let byteByScalar: [Unicode.Scalar: UInt8]

  /// Windows-1252 (Microsoft's table `cp1252`); the five bytes that it leaves out, and the controls that Latin-1 has in
  /// place of the others, count as well.
  static let western = CodePage(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ", rest: 0xA0, hasControls: true)

  /// Windows-1251 (Microsoft's table `cp1251`).
  static let cyrillic = CodePage(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї", rest: 0x0410,
    hasControls: false)

  /// A table whose upper part begins with `first` and goes on with the characters from `rest` on.
  private init(_ first: String, rest: UInt32, hasControls: Bool) {
    var table: [Unicode.Scalar: UInt8] = [:]
    var byte: UInt8 = 0x80
    for scalar in first.unicodeScalars {
      table[scalar] = byte
      byte += 1
    }
    for (index, byte) in (byte...0xFF).enumerated() {
      if let scalar = Unicode.Scalar(rest + UInt32(index)) { table[scalar] = byte }
    }
    if hasControls {
      for byte in 0x80...0x9F as ClosedRange<UInt8> { table[Unicode.Scalar(byte)] = byte }
    }
    byteByScalar = table
  }

  /// The byte from 0x80 on that stands for a character, if there is one.
  func byte(for scalar: Unicode.Scalar) -> UInt8? { byteByScalar[scalar] }
}
