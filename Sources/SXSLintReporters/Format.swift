/// The formats of a report, by the names that the command line takes.
public enum Format: String, NamedFormat {
  /// Excerpts of both languages, for a person.
  case text
  /// One line for each diagnostic.
  case concise
  /// Everything, for programs.
  case json

  /// A reporter that writes this format.
  public func reporter(_ options: ReporterOptions = ReporterOptions()) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .concise: ConciseReporter(options)
    case .json: JSONReporter(options)
    }
  }
}
