import SXSDocument

/// Bytes that are mostly no UTF-8, for formats whose readers refuse such a file.
enum AnyBytes {
  /// For each byte that may lead, a text in which one of each kind follows: control bytes, delimiters, cut sequences,
  /// surrogates, overlong forms, and scalars that no XML may hold.
  static let texts: [ByteString] = (0...255).map { first in
    ByteString(followers.flatMap { [UInt8(first), $0, 0x80] + [UInt8(first), $0, 0xBF, 0xBE] })
  }

  /// ASCII where the formats escape it, and the borders of what may follow a lead byte (the Unicode Standard, table 3-7).
  private static let followers: [UInt8] =
    [0x00, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x1F, 0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x41, 0x5C, 0x5D, 0x7F]
    + [0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFE, 0xFF]
}
