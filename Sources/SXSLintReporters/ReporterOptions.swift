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

  /// The rules that there are, for the formats that describe them.
  public var rules: RuleCatalogue

  /// When the run began, UTC and without a zone: `2021-06-15T09:30:00`.
  public var startTime: String

  /// How files are named in the formats that are read elsewhere.
  public var paths: ReportedPaths

  /// The number of findings that the formats for a person show, the worst of them, if not all.
  public var maximumFindings: Int?

  /// Whether the formats for a person count the findings of each rule at their end.
  public var countsRules: Bool

  /// Whether the text for a person ends with the findings, if there are any.
  public var isQuiet: Bool

  /// Where the paths in the formats for a person lead, on a terminal that shows links.
  public var fileLinks: FileLinks?

  /// Options; the defaults give the same output for the same report everywhere.
  public init(
    useColor: Bool = false, width: Int = 100, elapsed: Duration? = nil, toolVersion: String = "",
    rules: RuleCatalogue = RuleCatalogue([]), startTime: String = "1970-01-01T00:00:00",
    paths: ReportedPaths = ReportedPaths(), maximumFindings: Int? = nil, countsRules: Bool = false,
    isQuiet: Bool = false, fileLinks: FileLinks? = nil
  ) {
    self.useColor = useColor
    self.width = width
    self.elapsed = elapsed
    self.toolVersion = toolVersion
    self.rules = rules
    self.startTime = startTime
    self.paths = paths
    self.maximumFindings = maximumFindings
    self.countsRules = countsRules
    self.isQuiet = isQuiet
    self.fileLinks = fileLinks
  }
}
