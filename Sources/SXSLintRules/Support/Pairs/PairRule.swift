internal import SXSDocument
internal import SXSLintCore

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
  /// The findings in a document.
  func check(_ document: Document) -> [Finding] {
    document.isSourceLanguage ? [] : checkPairs(of: document)
  }

  /// The findings in all pairs, whatever the language.
  func checkPairs(of document: Document) -> [Finding] {
    guard !document.characters.isDisjoint(with: Self.triggers) else { return [] }
    let units = document.units
    let memo = PairBlocks.Memo()
    var findings: [Finding] = []
    for index in units.indices {
      // Nothing is copied before it is clear that there can be something to find.
      guard units[index].hasEither(Self.triggers), !units[index].isMalformed,
        let target = units[index].target, let source = units[index].source
      else { continue }
      let found = check(Pair(document: document, target: target, source: source, memo: memo))
      if !found.isEmpty { findings += found }
    }
    return findings
  }
}

extension TranslationUnit {
  /// Whether one of the sides has a character of a kind.
  fileprivate func hasEither(_ kinds: Characters) -> Bool {
    target?.characters.isDisjoint(with: kinds) == false || source?.characters.isDisjoint(with: kinds) == false
  }
}
