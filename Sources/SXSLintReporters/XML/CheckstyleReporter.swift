import SXSDocument
import SXSLintCore

/// The report in the format of Checkstyle, which many servers and reviewdog read.
struct CheckstyleReporter: Reporter {
  private let report: Report
  private let paths: ReportedPaths
  private var files = XMLWriter.fragment(depth: 1)
  private var path: ByteString?
  private var errors = XMLWriter.fragment(depth: 2)

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    paths = options.paths
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    if path != diagnostic.path {
      endFile()
      path = diagnostic.path
    }
    error(
      locator.place?.start, diagnostic.severity, ByteString(diagnostic.finding.message), diagnostic.rule)
  }

  mutating func finish() -> [UInt8] {
    endFile()
    for problem in report.problems {
      path = problem.path
      error(nil, .error, ByteString(problem.message), problem.code)
      endFile()
    }
    var xml = XMLWriter()
    let files = files
    xml.element("checkstyle", [("version", "4.3")]) { $0.append(files) }
    return xml.bytes
  }

  private mutating func error(_ start: Position?, _ severity: Severity, _ message: ByteString, _ rule: String)
  {
    errors.element(
      "error",
      [
        ("line", ByteString(start?.line ?? 1)), ("column", ByteString(start?.column ?? 1)),
        ("severity", ByteString(severity.rawValue)), ("message", message),
        ("source", ByteString("sxslint.\(rule)")),
      ])
  }

  private mutating func endFile() {
    guard let path else { return }
    let errors = errors
    files.element("file", [("name", paths.fromRoot(path))]) { $0.append(errors) }
    self.errors = XMLWriter.fragment(depth: 2)
    self.path = nil
  }
}
