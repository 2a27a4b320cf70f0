/// What a reporter is told about the run and about whoever reads its output.
public struct ReporterOptions: Sendable {
  /// Whether ANSI colours may be used; they decorate and carry no meaning of their own.
  public var useColor: Bool

  /// The width in terminal cells that lines of an excerpt keep to.
  public var width: Int

  /// How long the run took, if that is to be said.
  public var elapsed: Duration?

  /// The version of the tool, for the formats that name it.
  public var toolVersion: String

  /// Options; the defaults give the same output for the same report everywhere.
  public init(useColor: Bool = false, width: Int = 100, elapsed: Duration? = nil, toolVersion: String = "") {
    self.useColor = useColor
    self.width = width
    self.elapsed = elapsed
    self.toolVersion = toolVersion
  }
}
