import SXSDocument
import SXSLintCore

/// Shows so many findings, the worst of them, and says how many there are besides; what the run comes to does not depend
/// on it.
struct FindingLimit {
  private let maximum: Int
  private let left: Int
  private var quota: Quota

  init(_ options: ReporterOptions, for report: Report) {
    let count = report.diagnostics.count
    maximum = options.maximumFindings ?? count
    left = max(0, count - maximum)
    quota = Quota(total: maximum, for: report)
  }

  /// Whether the next finding is shown.
  mutating func takes(_ diagnostic: Diagnostic) -> Bool { quota.takes(diagnostic.severity) }

  /// Says how many findings were left out, if any were.
  func close(to printout: inout Printout) {
    guard left > 0 else { return }
    printout.write("… and \(left.counted("more finding")) (--max-findings \(maximum))", .bold)
    printout.endLine()
  }
}
