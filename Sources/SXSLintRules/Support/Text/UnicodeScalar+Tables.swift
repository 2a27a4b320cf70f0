import SXSDocument

// What the tables of Unicode say of a character. Nothing of this is inlined: whoever asks would make room for the types of
// the tables, whose size is not known, at each call, and hardly any call comes to them.
extension Unicode.Scalar {
  /// Whether the scalar is a letter, or a mark that belongs to one.
  @inline(never)
  var isAlphabetic: Bool { properties.isAlphabetic }

  /// Whether the scalar is a digit or stands for a number otherwise.
  @inline(never)
  var isNumeric: Bool { properties.numericType != nil }

  /// Whether the scalar is white space beyond ASCII.
  @inline(never)
  fileprivate var isWideSpace: Bool { properties.isWhitespace }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space.
  var isWhiteSpace: Bool { isASCII ? UInt8(value).isWhiteSpaceASCII : isWideSpace }
}
