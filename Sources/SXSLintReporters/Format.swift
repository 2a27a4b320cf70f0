/// The formats of a report, by the names that the command line takes.
public enum Format: String, NamedFormat {
  /// Excerpts of both languages, for a person.
  case text
  /// One line for each diagnostic.
  case concise
  /// Everything, for programs.
  case json
  /// The same, line by line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Test results, for build servers.
  case junit
  /// Checkstyle's XML.
  case checkstyle

  /// The reporter that writes the format.
  var type: any Reporter.Type {
    switch self {
    case .text: TextReporter.self
    case .concise: ConciseReporter.self
    case .json: JSONReporter.self
    case .jsonl: JSONLinesReporter.self
    case .sarif: SARIFReporter.self
    case .junit: JUnitReporter.self
    case .checkstyle: CheckstyleReporter.self
    }
  }
}
