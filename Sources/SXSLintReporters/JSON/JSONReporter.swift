import SXSDocument
public import SXSLintCore

/// The report for programs: one JSON object, its keys in a fixed order, one file or diagnostic on each line.
///
/// - `version` is the version of this schema; it grows when a field changes its meaning or goes.
/// - `line`, `column`, `endLine`, `endColumn` count from 1, columns in UTF-16 code units; they are `null` if the file
///   can no longer be read. `offset` and `length` count bytes.
/// - Text that is not UTF-8 has U+FFFD in its place; a path that is not gets a field `pathBytes` with its bytes in hex.
/// - `unit` and `fix` are `null`, and `notes` is empty, where there are none. A note on a whole file has no range.
/// - `summary.hidden` counts what lies below the lowest severity that is shown, `summary.failed` says whether the run
///   fails, because of a finding or of a file that could not be read whole.
public struct JSONReporter: Reporter {
  /// The version of the schema.
  public static let schemaVersion = 1

  /// A reporter for one run.
  public init(_ options: ReporterOptions) {}

  /// The report in this format; UTF-8.
  public func render(_ report: Report, sources: any SourceProvider) -> [UInt8] {
    var json = JSONWriter()
    var locator = Locator(sources)
    json.object(lineBreak: "\n") { json in
      json.key("version", lineBreak: "\n  ")
      json.value(Self.schemaVersion)
      json.key("summary", lineBreak: "\n  ")
      summary(of: report, &json)
      json.key("files", lineBreak: "\n  ")
      json.lines(report.files, file)
      json.key("failures", lineBreak: "\n  ")
      json.lines(report.failures, failure)
      json.key("incomplete", lineBreak: "\n  ")
      json.lines(report.incomplete, failure)
      json.key("diagnostics", lineBreak: "\n  ")
      json.lines(report.diagnostics) { diagnostic($1, &locator, &$0) }
    }
    json.endLine()
    return json.bytes
  }

  private func summary(of report: Report, _ json: inout JSONWriter) {
    let numbers = [
      ("files", report.files.count), ("units", report.units), ("recoveredUnits", report.recoveredUnits),
      ("errors", report.count(.error)), ("warnings", report.count(.warning)), ("infos", report.count(.info)),
      ("hidden", report.hidden.values.reduce(0, +)), ("failures", report.failures.count),
      ("incomplete", report.incomplete.count),
    ]
    json.object { json in
      for (key, number) in numbers {
        json.key(key)
        json.value(number)
      }
      json.key("failed")
      json.value(report.hasFailed || !report.isWhole)
    }
  }

  private func file(_ json: inout JSONWriter, _ file: Report.CheckedFile) {
    json.object { json in
      path(file.path, &json)
      json.key("units")
      json.value(file.units)
      json.key("recoveredUnits")
      json.value(file.recoveredUnits)
    }
  }

  private func failure(_ json: inout JSONWriter, _ failure: Report.Failure) {
    json.object { json in
      path(failure.path, &json)
      json.key("reason")
      json.value(failure.reason)
    }
  }

  private func diagnostic(_ diagnostic: Diagnostic, _ locator: inout Locator, _ json: inout JSONWriter) {
    let finding = diagnostic.finding
    let place = locator.locate(diagnostic)
    let notes = locator.notes(of: diagnostic)
    json.object { json in
      json.key("rule")
      json.value(diagnostic.rule)
      json.key("severity")
      json.value(diagnostic.severity.rawValue)
      path(diagnostic.path, &json)
      range(finding.range, place, &json)
      json.key("unit")
      json.value(diagnostic.unit)
      json.key("message")
      json.value(finding.message)
      json.key("help")
      json.value(diagnostic.help)
      json.key("notes")
      json.array(notes, note)
      json.key("fix")
      if let fix = finding.fix { self.fix(fix, &json) } else { json.null() }
    }
  }

  private func note(_ json: inout JSONWriter, _ note: LocatedNote) {
    json.object { json in
      path(note.path, &json)
      range(note.range, note.place, &json)
      json.key("message")
      json.value(note.message)
    }
  }

  private func fix(_ fix: Fix, _ json: inout JSONWriter) {
    json.object { json in
      json.key("title")
      json.value(fix.title)
      json.key("safety")
      json.value(fix.safety.rawValue)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          json.key("offset")
          json.value(edit.range.start)
          json.key("length")
          json.value(edit.range.count)
          json.key("replacement")
          json.value(edit.replacement)
        }
      }
    }
  }

  private func range(_ range: SourceRange?, _ place: Place?, _ json: inout JSONWriter) {
    let numbers = [
      ("line", place?.start.line), ("column", place?.start.column), ("endLine", place?.end.line),
      ("endColumn", place?.end.column), ("offset", range?.start), ("length", range?.count),
    ]
    for (key, number) in numbers {
      json.key(key)
      json.value(number)
    }
  }

  private func path(_ path: ByteString, _ json: inout JSONWriter) {
    json.key("path")
    json.value(path)
    guard String(validating: path.bytes, as: UTF8.self) == nil else { return }
    json.key("pathBytes")
    json.value(path.bytes.map(VisibleText.hexadecimal).joined())
  }
}
