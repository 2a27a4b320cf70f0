/// Why a baseline cannot be read.
public struct BaselineError: Error {
  /// The number of the line, from 1.
  public let line: Int
  /// The reason, in words that stand behind a path.
  public let reason: String
}
