import SXSDocument
import SXSLintCore

/// The report for the code quality widget of GitLab; an empty array for a clean run.
///
/// Entries with the same fingerprint would collapse into one, so that each has its own.
struct GitLabReporter: Reporter {
  private let report: Report
  private var entries = JSONLines()
  private let paths: ReportedPaths
  private var fingerprint: Fingerprint

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    paths = options.paths
    fingerprint = Fingerprint(options)
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    entry(diagnostic, locator.place, fingerprint.next(diagnostic, in: locator.file))
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems {
      let diagnostic = Diagnostic(
        rule: problem.code, severity: .error, path: problem.path,
        finding: Finding(at: SourceRange(0, 0), problem.message), help: "")
      entry(diagnostic, nil, fingerprint.next(diagnostic, in: nil))
    }
    var json = JSONWriter()
    json.lines(entries)
    json.endLine()
    return json.bytes
  }

  private mutating func entry(_ diagnostic: Diagnostic, _ place: Place?, _ fingerprint: String) {
    let path = paths.fromRoot(diagnostic.path)
    entries.add { json in
      json.object { json in
        json.fields([
          ("description", diagnostic.finding.message.visible), ("check_name", diagnostic.rule),
          ("fingerprint", fingerprint), ("severity", diagnostic.severity.gitLabSeverity),
        ])
        json.key("location")
        json.object { json in
          json.key("path")
          json.value(path)
          json.key("lines")
          json.object {
            $0.numbers([("begin", place?.start.line ?? 1), ("end", place?.end.line ?? 1)])
          }
        }
      }
    }
  }
}

extension Severity {
  /// The word of GitLab.
  fileprivate var gitLabSeverity: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
