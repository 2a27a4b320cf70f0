import SXSDocument
import SXSLintCore
import SXSLintReporters

/// Stands in for the reporters that are not there yet.
struct PlaceholderReporter: Reporter {
  let format: OutputFormat

  func render(_ report: Report, sources: any SourceProvider) -> [UInt8] {
    var text = ""
    for diagnostic in report.diagnostics {
      text += "\(diagnostic.path.visible):\(diagnostic.finding.range.start): \(diagnostic.severity.rawValue)"
      text += "[\(diagnostic.rule)] \(diagnostic.finding.message)\n"
    }
    if format == .text { text += "\(report.files.count) files\n" }
    return Array(text.utf8)
  }
}
