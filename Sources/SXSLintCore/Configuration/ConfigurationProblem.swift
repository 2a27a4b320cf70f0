public import SXSDocument

/// Something that is wrong with a configuration.
public struct ConfigurationProblem: Error, Sendable {
  /// Where.
  public let range: SourceRange

  /// What is wrong, in one line, with what was perhaps meant.
  public let message: String

  /// A problem at a place.
  init(_ range: SourceRange, _ message: String) {
    self.range = range
    self.message = message
  }
}
