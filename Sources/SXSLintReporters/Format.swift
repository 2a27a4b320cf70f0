/// The formats of a report, by the names that the command line takes.
public enum Format: String, NamedFormat {
  /// Excerpts of both languages, for a person.
  case text
  /// One line for each diagnostic.
  case concise
  /// A table of the rules, for a person.
  case summary
  /// Everything, for programs.
  case json
  /// The same, line by line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Test results, for build servers.
  case junit
  /// Commands for the runner of GitHub.
  case github
  /// Code quality, for GitLab.
  case gitlab
  /// Commands for the agent of Azure Pipelines.
  case azure
  /// Lines for MSBuild and Visual Studio.
  case msbuild
  /// Checkstyle's XML.
  case checkstyle
  /// reviewdog's format, as one object.
  case rdjson
  /// reviewdog's format, line by line.
  case rdjsonl
  /// A comment on a pull request.
  case markdown
  /// A page for a browser.
  case html

  // Not joined by the standard library, which looks up at run time whether an array is a collection: at every start.
  /// The names of all formats, for a sentence.
  public static let names = allCases.reduce("") { $0.isEmpty ? $1.rawValue : "\($0), \($1.rawValue)" }

  /// The reporter that writes the format.
  var type: any Reporter.Type {
    switch self {
    case .text: TextReporter.self
    case .concise: ConciseReporter.self
    case .summary: SummaryReporter.self
    case .json: JSONReporter.self
    case .jsonl: JSONLinesReporter.self
    case .sarif: SARIFReporter.self
    case .junit: JUnitReporter.self
    case .github: GitHubReporter.self
    case .gitlab: GitLabReporter.self
    case .azure: AzureReporter.self
    case .msbuild: MSBuildReporter.self
    case .checkstyle: CheckstyleReporter.self
    case .rdjson: ReviewdogReporter.self
    case .rdjsonl: ReviewdogLinesReporter.self
    case .markdown: MarkdownReporter.self
    case .html: HTMLReporter.self
    }
  }
}
