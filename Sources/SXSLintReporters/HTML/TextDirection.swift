import SXSDocument

/// The direction in which a language is written.
enum TextDirection: String {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"

  /// Languages whose usual script runs from right to left; CLDR 45, likelySubtags.xml.
  private static let rightToLeftLanguages: Set<ByteString> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  /// Scripts that run from right to left and that a locale may name, by their codes in ISO 15924.
  private static let rightToLeftScripts: Set<ByteString> = ["adlm", "arab", "hebr", "nkoo", "syrc", "thaa"]

  /// The direction of the language of a locale: `he-il`.
  init(locale: ByteString) {
    let parts = locale.lowercasedASCII.bytes.split(separator: UInt8(ascii: "-"))
    let language = parts.first.map { ByteString($0) } ?? ""
    let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetterASCII) }
    let isRightToLeft =
      script.map { Self.rightToLeftScripts.contains(ByteString($0)) }
      ?? Self.rightToLeftLanguages.contains(language)
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }
}
