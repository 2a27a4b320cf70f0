import SXSDocument
import SXSLintCore

/// The report for programs: one JSON object, its keys in a fixed order, one file or diagnostic on each line.
///
/// `report.schema.json` beside this file says what each field means; the tests compare it with the output.
struct JSONReporter: Reporter {
  private let report: Report
  private var diagnostics = JSONLines()

  init(_ report: Report, _ options: ReporterOptions) { self.report = report }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    diagnostics.add { $0.diagnostic(diagnostic, &locator) }
  }

  mutating func finish() -> [UInt8] {
    var json = JSONWriter()
    json.object(lineBreak: "\n") { json in
      json.key("version", lineBreak: "\n  ")
      json.value(JSONWriter.schemaVersion)
      json.key("summary", lineBreak: "\n  ")
      json.summary(of: report)
      json.key("files", lineBreak: "\n  ")
      json.lines(report.files) { $0.file($1) }
      json.key("failures", lineBreak: "\n  ")
      json.lines(report.failures) { $0.failure($1) }
      json.key("incomplete", lineBreak: "\n  ")
      json.lines(report.incomplete) { $0.failure($1) }
      json.key("diagnostics", lineBreak: "\n  ")
      json.lines(diagnostics)
    }
    json.endLine()
    return json.bytes
  }
}
