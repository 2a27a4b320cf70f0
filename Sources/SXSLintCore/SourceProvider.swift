public import SXSDocument

/// Gives reporters the bytes of a file again, to show the lines that a diagnostic is about.
public protocol SourceProvider: Sendable {
  /// The file that is shown to the user as `path`; `nil` if it is gone or no longer as it was checked.
  func source(at path: ByteString) -> SourceFile?
}
