import SXSDocument

/// The direction in which a language is written.
enum TextDirection: String {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"

  /// Languages whose usual script runs from right to left; CLDR 45, likelySubtags.xml.
  private static let rightToLeftLanguages: Set<ByteString> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku-arab", "nqo", "pa-arab", "ps", "sd", "syr", "ug",
    "ur",
    "uz-arab", "yi",
  ]

  /// The direction of the language of a locale: `he-il`.
  init(locale: ByteString) {
    let parts = locale.lowercasedASCII.bytes.split(separator: UInt8(ascii: "-"))
    let language = parts.prefix(1).joined()
    let script = parts.prefix(2).joined(separator: [UInt8(ascii: "-")])
    let names = [ByteString(language), ByteString(script)]
    self = names.contains(where: Self.rightToLeftLanguages.contains) ? .rightToLeft : .leftToRight
  }
}
