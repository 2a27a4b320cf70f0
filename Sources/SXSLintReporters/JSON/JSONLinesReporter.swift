import SXSDocument
import SXSLintCore

/// The report for programs that read line by line: each diagnostic as in the `json` format, then the summary.
struct JSONLinesReporter: Reporter {
  private let report: Report
  private var json = JSONWriter()

  init(_ report: Report, _ options: ReporterOptions) { self.report = report }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    json.document { $0.diagnostic(diagnostic, &locator) }
  }

  mutating func finish() -> [UInt8] {
    json.document { json in
      json.object { json in
        json.key("version")
        json.value(JSONWriter.schemaVersion)
        json.key("summary")
        json.summary(of: report)
        json.key("failures")
        json.array(report.failures) { $0.failure($1) }
        json.key("incomplete")
        json.array(report.incomplete) { $0.failure($1) }
      }
    }
    return json.bytes
  }
}
