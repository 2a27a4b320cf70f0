import SXSDocument
import SXSLintCore

/// The parts of a report, as the formats `json` and `jsonl` have them.
extension JSONWriter {
  /// The version of the schema; it grows when a field changes its meaning or goes.
  static let schemaVersion = 1

  /// The totals.
  mutating func summary(of report: Report) {
    object { json in
      json.numbers([
        ("files", report.files.count), ("units", report.units), ("recoveredUnits", report.recoveredUnits),
        ("errors", report.count(.error)), ("warnings", report.count(.warning)),
        ("infos", report.count(.info)),
        ("hidden", report.hidden.values.reduce(0, +)), ("failures", report.failures.count),
        ("incomplete", report.incomplete.count),
      ])
      json.key("failed")
      json.value(report.hasFailed || !report.isWhole)
    }
  }

  /// A document that was checked.
  mutating func file(_ file: Report.CheckedFile) {
    object { json in
      json.path(file.path)
      json.numbers([("units", file.units), ("recoveredUnits", file.recoveredUnits)])
    }
  }

  /// A file that was not read, or not whole.
  mutating func failure(_ failure: Report.Failure) {
    object { json in
      json.path(failure.path)
      json.key("reason")
      json.value(failure.reason)
    }
  }

  /// A diagnostic.
  mutating func diagnostic(_ diagnostic: Diagnostic, _ locator: inout Locator) {
    let finding = diagnostic.finding
    let place = locator.place
    let notes = locator.notes(of: diagnostic)
    object { json in
      json.key("rule")
      json.value(diagnostic.rule)
      json.key("severity")
      json.value(diagnostic.severity.rawValue)
      json.path(diagnostic.path)
      json.range(finding.range, place)
      json.key("unit")
      json.value(diagnostic.unit)
      json.key("message")
      json.value(finding.message)
      json.key("help")
      json.value(diagnostic.help)
      json.key("notes")
      json.array(notes) { $0.note($1) }
      json.key("fix")
      if let fix = finding.fix { json.fix(fix) } else { json.null() }
    }
  }

  private mutating func note(_ note: LocatedNote) {
    object { json in
      json.path(note.path)
      json.range(note.range, note.place)
      json.key("message")
      json.value(note.message)
    }
  }

  private mutating func fix(_ fix: Fix) {
    object { json in
      json.key("title")
      json.value(fix.title)
      json.key("safety")
      json.value(fix.safety.rawValue)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          json.numbers([("offset", edit.range.start), ("length", edit.range.count)])
          json.text("replacement", edit.replacement)
        }
      }
    }
  }

  private mutating func range(_ range: SourceRange?, _ place: Place?) {
    numbers([
      ("line", place?.start.line), ("column", place?.start.column), ("endLine", place?.end.line),
      ("endColumn", place?.end.column), ("offset", range?.start), ("length", range?.count),
    ])
  }

  private mutating func path(_ path: ByteString) { text("path", path) }

  /// A field for text that need not be UTF-8: if it is not, another field has its bytes in hex.
  private mutating func text(_ name: String, _ text: ByteString) {
    key(name)
    value(text)
    guard !text.isUTF8 else { return }
    key("\(name)Bytes")
    value(text.bytes.map { $0.digits(width: 2, radix: 16) }.joined())
  }
}
