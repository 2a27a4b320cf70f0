import SXSLintCore

/// Shows so many findings and says how many there are besides; what the run comes to does not depend on it.
struct FindingLimit {
  private let maximum: Int?
  private var shown = 0
  private var left = 0

  init(_ options: ReporterOptions) { maximum = options.maximumFindings }

  /// Whether the next finding is shown.
  mutating func takesOne() -> Bool {
    if let maximum, shown >= maximum {
      left += 1
      return false
    }
    shown += 1
    return true
  }

  /// Says how many findings were left out, if any were.
  func close(to printout: inout Printout) {
    guard left > 0, let maximum else { return }
    printout.write("… and \(left.counted("more finding")) (--max-findings \(maximum))", .bold)
    printout.endLine()
  }
}
