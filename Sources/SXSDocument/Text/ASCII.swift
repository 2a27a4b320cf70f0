/// The ASCII classes that the format and Markdown are defined by.
extension UInt8 {
  /// Whether the byte is `A`-`Z`.
  @inlinable
  public var isUppercaseASCII: Bool { self &- 0x41 < 26 }

  /// Whether the byte is `A`-`Z` or `a`-`z`.
  @inlinable
  public var isLetterASCII: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is `0`-`9`.
  @inlinable
  public var isDigitASCII: Bool { self &- 0x30 < 10 }

  /// Whether the byte is `0`-`9` or `a`-`f`.
  @inlinable
  public var isLowercaseHexDigit: Bool { isDigitASCII || self &- 0x61 < 6 }

  /// The value of the byte as a hexadecimal digit; `nil` for `A`-`F` as for what is no digit.
  var valueAsLowercaseHexDigit: UInt8? {
    guard isLowercaseHexDigit else { return nil }
    return isDigitASCII ? self &- 0x30 : self &- 0x57
  }

  /// Whether the byte is one of the 32 punctuation characters, which Markdown lets a backslash escape.
  @inlinable
  public var isPunctuationASCII: Bool { self > 0x20 && self < 0x7F && !isLetterASCII && !isDigitASCII }

  /// Whether the byte is a line feed or a carriage return.
  @inlinable
  public var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// Whether the byte is a blank, a tab, a line end, a vertical tab or a form feed.
  @inlinable
  public var isWhiteSpaceASCII: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// Whether the byte is the second or a later one of a UTF-8 sequence.
  @inlinable
  public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  /// The byte, lower-cased if it is `A`-`Z`.
  @inlinable
  public var lowercasedASCII: UInt8 { isUppercaseASCII ? self | 0x20 : self }
}
