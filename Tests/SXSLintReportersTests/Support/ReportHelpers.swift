import Foundation
import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

/// The report in a format, as text.
func render(
  _ report: Report, as format: Format, _ files: [SampleFile] = [],
  _ options: ReporterOptions = ReporterOptions()
) -> String {
  String(decoding: report.rendered(as: format, options, sources: MemorySources(files)), as: UTF8.self)
}

/// A report with findings in files that all passed otherwise.
func report(
  _ diagnostics: [Diagnostic], hidden: [Severity: Int] = [:], failOn: Severity? = .error,
  locale: ByteString? = "fr-fr"
) -> Report {
  Report(
    files: Set(diagnostics.map(\.path)).map { Report.CheckedFile(path: $0, units: 1, locale: locale) },
    failures: [], diagnostics: diagnostics, hidden: hidden, failOn: failOn)
}

/// A finding in a file, without a unit unless one is named.
func diagnostic(
  _ file: SampleFile, _ range: SourceRange, rule: String = "a-rule", _ severity: Severity = .error,
  _ message: String = "a message", unit: ByteString? = nil, notes: [Note] = []
) -> Diagnostic {
  Diagnostic(
    rule: rule, severity: severity, path: file.displayPath,
    finding: Finding(at: range, message, notes: notes), help: "help", unit: unit)
}

/// A value of a JSON document, by keys and indices.
struct JSONValue {
  let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private init(_ value: Any?) { self.value = value }

  subscript(key: String) -> JSONValue { JSONValue((value as? [String: Any])?[key]) }
  subscript(index: Int) -> JSONValue { JSONValue((value as? [Any])?[index]) }
  var array: [JSONValue] { (value as? [Any])?.map { JSONValue($0) } ?? [] }
  var string: String? { value as? String }
  var int: Int? { value as? Int }
}
