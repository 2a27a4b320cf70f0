import SXSDocument

/// Words that stand twice in a row for a reason.
enum Reduplication {
  /// Languages that double words as a part of their grammar, whichever the word: Hindi `अलग अलग`, Vietnamese
  /// `ngày ngày`, Indonesian `kata kata`, Arabic `شيئا شيئا`.
  static let languages = [
    "ar", "bn", "fa", "gu", "hi", "id", "kn", "kok", "ks", "ml", "mr", "ms", "ne", "or", "pa", "ps", "sa",
    "sd", "si", "sw", "ta", "te", "ur", "vi",
  ]

  /// Whether a language has sentences with a word twice in a row; if none is named, whether any has.
  ///
  /// Pronouns and articles that follow each other, from the reference grammars; French `vous vous` and `nous nous` alone
  /// were 47 of 54 hits in one product. So do particles of verbs and prepositions (Dutch `vul in in het veld`, Danish
  /// `brug for for hver`), and Czech has the preposition `pro` behind names (`Kaizala pro pro studenty`).
  static func isUsual(_ word: ArraySlice<UInt8>, in language: String?) -> Bool {
    let word = String(decoding: word, as: UTF8.self)
    guard let language else { return words.values.contains { $0.contains(word) } }
    return words[language]?.contains(word) ?? false
  }

  private static let words: [String: Set<String>] = [
    "af": ["nie"],
    "cs": ["pro", "se", "si"],
    "da": ["for", "på"],
    "de": [
      "das", "dem", "den", "denen", "der", "deren", "des", "die", "ihnen", "ihr", "ist", "sich", "sie", "Sie",
      "sind", "uns", "wird", "werden",
    ],
    "es": ["se"],
    "fr": ["en", "nous", "vous"],
    "he": ["אחד", "לאט", "מעט", "פעם"],
    "hu": ["az", "egy", "ki", "olykor"],
    "it": ["ci", "si", "vi", "piano", "via"],
    "ko": ["각각", "하나", "점점", "따로", "다음"],
    "nb": ["på"],
    "nl": [
      "dat", "die", "haar", "het", "in", "is", "je", "of", "om", "op", "u", "was", "we", "ze", "zijn",
    ],
    "pl": ["się"],
    "pt": ["nos", "se", "vos"],
    "ro": ["nu", "se"],
    "ru": ["еле", "очень", "чуть", "едва", "давно"],
    "sv": ["att", "den", "det", "om", "på", "till", "är"],
    "tr": [
      "adım", "arka", "art", "ayrı", "birer", "bölüm", "çeşit", "güzel", "iyi", "kısa", "satır", "sık",
      "tek", "tekrar", "uç", "üst", "yan", "yavaş", "zaman",
    ],
  ]
}
