public import SXSDocument

/// The replacement of a range by a text.
public struct Edit: Sendable {
  /// What is replaced; an empty range is where the text is put in.
  public let range: SourceRange

  /// What stands there afterwards.
  public let replacement: ByteString

  /// An edit.
  public init(_ range: SourceRange, _ replacement: ByteString) {
    self.range = range
    self.replacement = replacement
  }
}
