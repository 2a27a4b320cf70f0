import SXSDocument
import SXSLintCore

/// What a report has of one rule.
struct RuleTally {
  /// The name of the rule.
  let rule: String
  /// The number of its diagnostics by severity.
  private(set) var counts: [Severity: Int] = [:]
  /// The number of files that they lie in.
  private(set) var files = 0
  /// The number of those that a machine can mend.
  private(set) var fixable = 0
  /// The file that has the most of them, the first of several.
  private(set) var worstFile: (path: ByteString, count: Int)

  private var current: (path: ByteString, count: Int)

  /// The number of its diagnostics.
  var total: Int { counts.values.reduce(0, +) }

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    worstFile = (diagnostic.path, 0)
    current = (diagnostic.path, 0)
    files = 1
  }

  /// Counts a diagnostic; they come in the order of their paths.
  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.severity, default: 0] += 1
    if diagnostic.finding.fix != nil { fixable += 1 }
    if current.path != diagnostic.path {
      current = (diagnostic.path, 0)
      files += 1
    }
    current.count += 1
    if current.count > worstFile.count { worstFile = current }
  }

  /// Whether the rule stands before another: more errors, then more warnings, then the name.
  private func precedes(_ other: RuleTally) -> Bool {
    for severity in Severity.worstFirst {
      let (own, others) = (counts[severity] ?? 0, other.counts[severity] ?? 0)
      if own != others { return own > others }
    }
    return rule < other.rule
  }

  /// The tallies of all rules of a report, the worst first.
  static func all(of report: Report) -> [RuleTally] {
    var tallies: [String: RuleTally] = [:]
    for diagnostic in report.diagnostics {
      tallies[diagnostic.rule, default: RuleTally(diagnostic)].add(diagnostic)
    }
    return tallies.values.sorted { $0.precedes($1) }
  }
}

extension Report {
  /// The severities that are worth a column: errors and warnings, and infos if there are any.
  var listedSeverities: [Severity] { count(.info) > 0 ? [.error, .warning, .info] : [.error, .warning] }

  /// The number of units in which nothing was found that is shown.
  var cleanUnits: Int {
    var found: Set<ByteString> = []
    var path: ByteString?
    var count = 0
    for diagnostic in diagnostics {
      if diagnostic.path != path {
        count += found.count
        found.removeAll()
        path = diagnostic.path
      }
      if let unit = diagnostic.unit { found.insert(unit) }
    }
    return max(0, units + recoveredUnits - count - found.count)
  }
}
