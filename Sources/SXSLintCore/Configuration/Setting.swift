public import SXSDocument

/// A value of a configuration, and where it was set.
public struct Setting<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value

  /// Where it was set: `.sxslint.yml:3`, or the option of the command line.
  public let origin: String

  /// Where it stands in its file.
  public let range: SourceRange

  /// A value and where it was set.
  public init(_ value: Value, origin: String, range: SourceRange = SourceRange(0, 0)) {
    self.value = value
    self.origin = origin
    self.range = range
  }
}
