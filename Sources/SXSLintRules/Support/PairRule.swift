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
    var findings: [Finding] = []
    for index in document.units.indices {
      guard let pair = document.pair(index, with: Self.triggers) else { continue }
      findings += check(pair)
    }
    return findings
  }
}

extension Document {
  /// The two sides of a unit, if both are there as they should be and one has a character of a kind.
  fileprivate func pair(_ index: Int, with triggers: Characters) -> Pair? {
    guard let target = units[index].target, let source = units[index].source,
      !target.characters.isDisjoint(with: triggers) || !source.characters.isDisjoint(with: triggers),
      !units[index].isMalformed
    else { return nil }
    return Pair(document: self, target: target, source: source)
  }
}
