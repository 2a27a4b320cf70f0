import SXSDocument
import SXSLintCore

extension Prose {
  /// Whether this is an English sentence, or still one without the phrases that may stay in English.
  func isEnglish(besides phrases: Phrases) -> Bool {
    // Of words that stand alone, as in most of what is no sentence, none is counted.
    guard hasPieceOfWords, EnglishSentence(self).isLikely else { return false }
    guard !phrases.isEmpty else { return true }
    return EnglishSentence(self, besides: phrases).isLikely
  }
}

extension RuleOption {
  /// The phrases that ``Prose/isEnglish(besides:)`` passes over.
  static func phrases(_ path: any WritableKeyPath<R, [String]> & Sendable) -> Self {
    RuleOption(
      "allow", .strings(path), help: "Phrases that stay in English; what is left of a sentence decides.")
  }
}
