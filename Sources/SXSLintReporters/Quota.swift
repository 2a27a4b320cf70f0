import SXSLintCore

/// How many diagnostics of each severity a format has room for.
struct Quota {
  // No dictionary: what it is made of would be looked up at run time, for three severities.
  private var room: [(severity: Severity, left: Int)]

  /// Room for so many of each severity.
  init(each limit: Int) { room = Severity.allCases.map { ($0, limit) } }

  /// Room for so many in all, the worst of the report first.
  init(total limit: Int, for report: Report) {
    var rest = limit
    room = Severity.worstFirst.map { severity in
      let count = min(rest, report.count(severity))
      rest -= count
      return (severity, count)
    }
  }

  /// Whether there is room for the next diagnostic of a severity, which then takes it.
  mutating func takes(_ severity: Severity) -> Bool {
    guard let index = room.firstIndex(where: { $0.severity == severity && $0.left > 0 }) else { return false }
    room[index].left -= 1
    return true
  }
}
