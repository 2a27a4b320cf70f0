public import SXSDocument

/// A configuration that cannot be meant as it is written.
public struct ConfigurationError: Error {
  /// The text, with the path that is shown to the user.
  public let file: SourceFile

  /// All that is wrong with it, in order.
  public let problems: [ConfigurationProblem]
}
