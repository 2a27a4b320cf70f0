import SXSDocument

extension UInt8 {
  /// Whether the byte is a letter of ASCII or belongs to a character beyond it, as those of a word do.
  var isPartOfWord: Bool { isLetterASCII || self >= 0x80 }
}
