import SXSLintCore

/// A format of the report, written while the diagnostics pass by.
protocol Reporter {
  /// A reporter for one run.
  init(_ report: Report, _ options: ReporterOptions)

  /// Takes the next diagnostic, in the order of the report; the locator stands on it.
  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator)

  /// The report, after its last diagnostic; UTF-8.
  mutating func finish() -> [UInt8]
}
