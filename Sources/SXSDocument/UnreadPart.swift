/// A part of a document that was not read as it was meant.
public struct UnreadPart: Sendable {
  /// Where; for what hides the rest of a document, that.
  public let range: SourceRange

  /// Why, in words that stand behind a path: `a comment that is never closed hides pairs`.
  public let reason: String

  /// Whether text may stand there that no rule has seen.
  ///
  /// Nobody can say then that what is hidden is as it must be, whatever is suppressed or known.
  public let isHidden: Bool

  /// Whether it is the front matter: all other parts were read for all that.
  public let isFrontMatter: Bool

  init(range: SourceRange, reason: String, isHidden: Bool, isFrontMatter: Bool = false) {
    self.range = range
    self.reason = reason
    self.isHidden = isHidden
    self.isFrontMatter = isFrontMatter
  }
}
