internal import SXSDocument

extension Pair {
  /// Whether the markup of the sides can be compared.
  ///
  /// An empty translation is missed as such. Where a list of one page is none on the other, the pair may stand in an
  /// indented code block there, which no words of the pair itself can change.
  var isComparable: Bool {
    !document.isEmptied(target, of: source) && !document.targetView.isCodeBlock(at: target)
      && !document.sourceView.isCodeBlock(at: source)
  }
}
