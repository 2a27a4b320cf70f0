public import SXSDocument

/// Another place that a finding concerns: the source side, the other definition.
public struct Note: Sendable {
  /// The document; `nil` for the finding's own.
  ///
  /// Relative to the root of the repository as rules write it, relative to the working folder in a ``Diagnostic``.
  public let path: ByteString?

  /// The bytes; `nil` if a whole document is meant.
  public let range: SourceRange?

  /// What is there.
  public let message: String

  /// A note on a place in the finding's document or in another.
  public init(at range: SourceRange?, in path: ByteString? = nil, _ message: String) {
    self.path = path
    self.range = range
    self.message = message
  }
}
