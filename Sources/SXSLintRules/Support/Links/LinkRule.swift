import SXSDocument
import SXSLintCore

/// A rule about what the sides of a pair do not have in common of their links, see ``LinkDifference``.
protocol LinkRule: PairRule {}

extension LinkRule {
  static var triggers: Characters { .links }

  /// The findings in a document; in most, the links of all pairs are the same.
  func check(_ document: Document) -> [Finding] {
    document.isSourceLanguage || document.hasSameLinks ? [] : checkPairs(of: document)
  }
}

extension Characters {
  /// The characters without one of which there is no link.
  static let links: Characters = [.bracket, .lessThan]
}
