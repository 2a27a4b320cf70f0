/// A script, or the mixture of scripts that a language is written in, as far as rules need to know it.
public enum Script: String, CaseIterable, Sendable {
  case arabic = "Arabic"
  case armenian = "Armenian"
  case bengali = "Bengali"
  case chinese = "Chinese"
  case cyrillic = "Cyrillic"
  case devanagari = "Devanagari"
  case ethiopic = "Ethiopic"
  case georgian = "Georgian"
  case greek = "Greek"
  case gujarati = "Gujarati"
  case gurmukhi = "Gurmukhi"
  case hebrew = "Hebrew"
  case japanese = "Japanese"
  case kannada = "Kannada"
  case khmer = "Khmer"
  case korean = "Korean"
  case lao = "Lao"
  case latin = "Latin"
  case malayalam = "Malayalam"
  case myanmar = "Myanmar"
  case oriya = "Oriya"
  case sinhala = "Sinhala"
  case tamil = "Tamil"
  case telugu = "Telugu"
  case thai = "Thai"

  /// Whether spaces stand between words.
  public var usesSpaces: Bool { self != .chinese && self != .japanese && !breaksLinesBetweenWords }

  /// Whether a character stands for a syllable or a word, so that a sentence has about a third of the characters that it
  /// has in English.
  public var isEastAsian: Bool {
    switch self {
    case .chinese, .japanese, .korean: true
    default: false
    }
  }

  /// Whether lines run from right to left, so that marks of direction are normal.
  public var isRightToLeft: Bool { self == .arabic || self == .hebrew }

  /// Whether words stand without a space between them and lines break between words all the same, so that zero-width
  /// spaces and word joiners tell where.
  public var breaksLinesBetweenWords: Bool {
    switch self {
    case .khmer, .lao, .myanmar, .thai: true
    default: false
    }
  }

  /// Whether letters change their form beside others, so that joiners and non-joiners of no width are part of the
  /// spelling (Unicode Standard, 9.2, 12 and 13.2).
  public var joinsLetters: Bool {
    switch self {
    case .arabic, .bengali, .devanagari, .gujarati, .gurmukhi, .kannada, .malayalam, .oriya, .sinhala, .tamil,
      .telugu:
      true
    default: breaksLinesBetweenWords
    }
  }
}

extension Script {
  /// The script with a code of ISO 15924, in lower case, such as `cyrl`.
  init?(code: Substring) {
    switch code {
    case "arab": self = .arabic
    case "armn": self = .armenian
    case "beng": self = .bengali
    case "hani", "hans", "hant": self = .chinese
    case "cyrl": self = .cyrillic
    case "deva": self = .devanagari
    case "ethi": self = .ethiopic
    case "geor": self = .georgian
    case "grek": self = .greek
    case "gujr": self = .gujarati
    case "guru": self = .gurmukhi
    case "hebr": self = .hebrew
    case "jpan": self = .japanese
    case "knda": self = .kannada
    case "khmr": self = .khmer
    case "kore": self = .korean
    case "laoo": self = .lao
    case "latn": self = .latin
    case "mlym": self = .malayalam
    case "mymr": self = .myanmar
    case "orya": self = .oriya
    case "sinh": self = .sinhala
    case "taml": self = .tamil
    case "telu": self = .telugu
    case "thai": self = .thai
    default: return nil
    }
  }

  /// The script that a language is written in where its tag names none; `nil` if the language is not in the table.
  ///
  /// From CLDR 45, `likelySubtags`, for the languages that software and its documentation are published in.
  init?(likelyFor language: Substring) {
    switch language {
    case "af", "az", "bs", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fil", "fr", "ga",
      "gl",
      "ha", "hr", "hu", "id", "ig", "is", "it", "lb", "lt", "lv", "mi", "ms", "mt", "nb", "nl", "nn", "no",
      "nso", "pl", "pt", "qu", "rm", "ro", "rw", "sk", "sl", "sq", "sv", "sw", "tk", "tn", "tr", "uz", "vi",
      "wo", "xh", "yo", "zu":
      self = .latin
    case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk": self = .cyrillic
    case "ar", "ckb", "fa", "ks", "ps", "sd", "ug", "ur": self = .arabic
    case "he", "iw", "yi": self = .hebrew
    case "el": self = .greek
    case "hy": self = .armenian
    case "ka": self = .georgian
    case "am", "ti": self = .ethiopic
    case "ja": self = .japanese
    case "ko": self = .korean
    case "zh": self = .chinese
    case "th": self = .thai
    case "lo": self = .lao
    case "km": self = .khmer
    case "my": self = .myanmar
    case "hi", "kok", "mr", "ne", "sa": self = .devanagari
    case "as", "bn": self = .bengali
    case "gu": self = .gujarati
    case "pa": self = .gurmukhi
    case "or": self = .oriya
    case "ta": self = .tamil
    case "te": self = .telugu
    case "kn": self = .kannada
    case "ml": self = .malayalam
    case "si": self = .sinhala
    default: return nil
    }
  }
}
