/// The formats of a report, by the names that the command line takes.
public enum Format: String, CaseIterable, Sendable {
  /// Excerpts of both languages, for a person.
  case text
  /// One line for each diagnostic.
  case concise
  /// Everything, for programs.
  case json

  /// The format of that name.
  ///
  /// - Throws: ``UnknownName`` if there is none, with the name that was perhaps meant.
  public init(named name: String) throws(UnknownName) {
    guard let format = Format(rawValue: name) else {
      throw UnknownName("format", name, among: Format.allCases.map(\.rawValue))
    }
    self = format
  }

  /// A reporter that writes this format.
  public func reporter(_ options: ReporterOptions = ReporterOptions()) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .concise: ConciseReporter(options)
    case .json: JSONReporter(options)
    }
  }
}
