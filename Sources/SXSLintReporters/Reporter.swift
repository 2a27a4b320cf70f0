public import SXSLintCore

/// A format of the report.
public protocol Reporter: Sendable {
  /// The report in this format; UTF-8.
  func render(_ report: Report, sources: any SourceProvider) -> [UInt8]
}
