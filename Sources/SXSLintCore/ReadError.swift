/// A file that could not be read.
public struct ReadError: Error {
  /// Why: `permission denied`.
  public let reason: String

  /// A file that could not be read for a reason.
  public init(_ reason: String) { self.reason = reason }
}
