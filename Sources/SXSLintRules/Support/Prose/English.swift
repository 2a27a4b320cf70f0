/// What is needed to tell English from its translations.
enum English {
  /// Words that English sentences are held together by: articles, pronouns, prepositions, conjunctions, auxiliaries.
  ///
  /// `a`, `as`, `at`, `in`, `me`, `no`, `on`, `so` are left out: French, German, Spanish, Portuguese, Italian or Dutch
  /// has a frequent word of the same form.
  static let functionWords: Set<String> = [
    "the", "and", "of", "to", "is", "are", "was", "were", "be", "been", "with", "that", "this", "these",
    "those",
    "you", "your", "it", "its", "from", "by", "if", "when", "which", "will", "would", "should", "must", "can",
    "cannot", "could", "have", "has", "had", "not", "or", "for", "into", "than", "then", "there", "their",
    "they",
    "we", "our", "who", "what", "where", "how", "about", "after", "before", "only", "also", "each", "any",
    "all",
    "does", "do", "but", "between", "within", "without", "using", "more", "other", "an",
  ]

  /// Function words that other languages have as well, so that they tell nothing unless a text is that of the source.
  static let ambiguousFunctionWords: Set<String> = ["a", "as", "at", "in", "me", "no", "on", "so"]
}
