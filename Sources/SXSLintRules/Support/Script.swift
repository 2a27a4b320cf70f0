internal import SXSDocument

/// The script that a language is written in, as far as rules need to know it.
enum Script: String {
  case latin = "Latin"
  case cyrillic = "Cyrillic"
  case greek = "Greek"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case japanese = "Japanese"
  case chinese = "Chinese"
  case korean = "Korean"
  case thai = "Thai"
  case devanagari = "Devanagari"
  case bengali = "Bengali"
  case georgian = "Georgian"
  case armenian = "Armenian"

  /// The script of a locale; `nil` if the language is not in the table.
  ///
  /// The likely scripts of CLDR (`likelySubtags`) for the languages that Microsoft's documentation is published in; a
  /// script subtag (`sr-Cyrl-RS`) stands before them.
  init?(locale: ByteString) {
    let subtags = locale.lowercasedASCII.string.split(separator: "-")
    guard let language = subtags.first else { return nil }
    if subtags.contains("cyrl") {
      self = .cyrillic
      return
    }
    switch subtags.contains("latn") ? "" : language {
    case "ru", "uk", "bg", "be", "mk", "kk", "ky", "mn", "tg": self = .cyrillic
    case "el": self = .greek
    case "he", "yi": self = .hebrew
    case "ar", "fa", "ur", "ps", "ug": self = .arabic
    case "ja": self = .japanese
    case "zh": self = .chinese
    case "ko": self = .korean
    case "th": self = .thai
    case "hi", "mr", "ne": self = .devanagari
    case "bn", "as": self = .bengali
    case "ka": self = .georgian
    case "hy": self = .armenian
    case "", "af", "az", "bs", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fil", "fr", "ga",
      "gl", "hr",
      "hu", "id", "is", "it", "lb", "lt", "lv", "ms", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk",
      "sl", "sq",
      "sr", "sv", "sw", "tr", "uz", "vi":
      self = .latin
    default: return nil
    }
  }
}

extension Document {
  /// The script of the target language.
  var script: Script? {
    frontMatter?.value(HandbackKey.contentLocale.key).flatMap { Script(locale: $0) }
  }
}
