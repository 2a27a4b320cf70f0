public import SXSLintCore

/// A format of the report.
public protocol Reporter: Sendable {
  /// A reporter for one run.
  init(_ options: ReporterOptions)

  /// The report in this format; UTF-8.
  func render(_ report: Report, sources: any SourceProvider) -> [UInt8]
}
