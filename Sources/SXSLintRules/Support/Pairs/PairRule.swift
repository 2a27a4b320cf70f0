import SXSDocument
import SXSLintCore

/// A rule that compares the two sides of a pair.
///
/// Pages in the language of the source hold no translations, and the bounds of a malformed unit are a guess.
protocol PairRule: DocumentRule {
  /// The kinds of characters one of which a side must have, so that there can be anything to find.
  static var triggers: Characters { get }

  /// The findings in a pair, in any order.
  func check(_ pair: Pair) -> [Finding]
}

extension PairRule {
  static var comparesSides: Bool { true }

  /// The findings in a document.
  func check(_ document: Document) -> [Finding] {
    document.isSourceLanguage ? [] : checkPairs(of: document)
  }

  /// The findings in all pairs, whatever the language.
  func checkPairs(of document: Document) -> [Finding] {
    let triggers = Self.triggers
    guard !document.characters.isDisjoint(with: triggers) else { return [] }
    let characters = document.pairCharacters
    var pair = Pair(in: document)
    var findings: [Finding] = []
    for index in characters.indices where !characters[index].isDisjoint(with: triggers) {
      pair.move(to: index)
      let found = check(pair)
      if !found.isEmpty { findings += found }
    }
    return findings
  }
}
