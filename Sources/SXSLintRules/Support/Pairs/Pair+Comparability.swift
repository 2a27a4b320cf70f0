import SXSDocument

extension Pair {
  /// Whether the markup of the sides can be compared.
  ///
  /// An empty side is missed as such. Where the blanks and lists of the pages differ, the pair may stand in an
  /// indented code block on one of them; then everything differs, and no markup of the pair is to blame.
  var isComparable: Bool {
    !document.isEmptied(target, of: source) && !isWithoutSource
      && !document.targetView.isCodeBlock(at: target)
      && !document.sourceView.isCodeBlock(at: source)
  }

  /// Whether nothing at all is left of the source, which is missed as such.
  private var isWithoutSource: Bool {
    document.isBlank(source) && document.isEmptied(source: source, of: target)
  }
}
