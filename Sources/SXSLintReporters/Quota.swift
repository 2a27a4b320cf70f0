import SXSLintCore

/// How many diagnostics of each severity a format has room for.
struct Quota {
  private var room: [Severity: Int]

  /// Room for so many of each severity.
  init(each limit: Int) { room = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, limit) }) }

  /// Room for so many in all, the worst of the report first.
  init(total limit: Int, for report: Report) {
    var rest = limit
    room = [:]
    for severity in Severity.worstFirst {
      let count = min(rest, report.count(severity))
      room[severity] = count
      rest -= count
    }
  }

  /// Whether there is room for the next diagnostic of a severity, which then takes it.
  mutating func takes(_ severity: Severity) -> Bool {
    guard let left = room[severity], left > 0 else { return false }
    room[severity] = left - 1
    return true
  }
}
