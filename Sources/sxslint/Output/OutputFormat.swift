import SXSLintCore
import SXSLintReporters

/// A format that a report can be written in.
enum OutputFormat: String, CaseIterable {
  /// For reading: each finding with the lines that it is about.
  case text
  /// A line for each finding.
  case concise
  /// For other tools.
  case json

  /// What the looks of a report depend on, beside the report.
  struct Context {
    /// Whether the report may have colours.
    let usesColor: Bool
    /// How long the run took.
    let elapsed: Duration
    /// Whether a run without findings says nothing.
    let isQuiet: Bool
  }

  /// The reporter that writes the format.
  func reporter(_ context: Context) -> any Reporter {
    PlaceholderReporter(format: self)
  }
}
