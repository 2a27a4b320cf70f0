internal import SXSDocument

extension Pair {
  /// Whether so much of the translation is missing that the markup in it is missed no more.
  var isCutShort: Bool { document.isEmptied(target, of: source) }
}
