import SXSDocument
import SXSLintCore

/// The report for reviewdog, as one object.
struct ReviewdogReporter: Reporter {
  private let report: Report
  private var diagnostics = JSONLines()

  init(_ report: Report, _ options: ReporterOptions) { self.report = report }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    diagnostics.add { $0.reviewdog(diagnostic, &locator) }
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems { diagnostics.add { $0.reviewdog(problem) } }
    var json = JSONWriter()
    json.object(lineBreak: "\n") { json in
      json.key("source", lineBreak: "\n  ")
      json.object { $0.fields([("name", "sxslint")]) }
      json.key("diagnostics", lineBreak: "\n  ")
      json.lines(diagnostics)
    }
    json.endLine()
    return json.bytes
  }
}

/// The report for reviewdog, line by line.
struct ReviewdogLinesReporter: Reporter {
  private let report: Report
  private var json = JSONWriter()

  init(_ report: Report, _ options: ReporterOptions) { self.report = report }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    json.document { $0.reviewdog(diagnostic, &locator) }
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems { json.document { $0.reviewdog(problem) } }
    return json.bytes
  }
}

/// The messages of the Reviewdog Diagnostic Format; its columns count bytes.
extension JSONWriter {
  fileprivate mutating func reviewdog(_ diagnostic: Diagnostic, _ locator: inout Locator) {
    let notes = locator.notes(of: diagnostic)
    let place = locator.place
    let file = locator.file
    object { json in
      json.fields([("message", diagnostic.finding.message.visible)])
      json.location(diagnostic.path, place)
      json.fields([("severity", diagnostic.severity.rawValue.uppercased())])
      json.origin(rule: diagnostic.rule)
      // A fix of several edits is one suggestion each to reviewdog, and none of them is right by itself.
      if let edits = diagnostic.finding.fix?.edits, edits.count == 1, edits[0].replacement.isUTF8, let file {
        json.key("suggestions")
        json.array(edits) { json, edit in
          json.object { json in
            json.range(file.place(of: edit.range))
            json.key("text")
            json.value(edit.replacement)
          }
        }
      }
      guard !notes.isEmpty else { return }
      json.key("related_locations")
      json.array(notes) { json, note in
        json.object { json in
          json.fields([("message", note.message.visible)])
          json.location(note.path, note.place)
        }
      }
    }
  }

  fileprivate mutating func reviewdog(_ problem: Problem) {
    object { json in
      json.fields([("message", problem.message.visible)])
      json.location(problem.path, nil)
      json.fields([("severity", "ERROR")])
      json.origin(rule: problem.code)
    }
  }

  private mutating func origin(rule: String) {
    key("source")
    object { $0.fields([("name", "sxslint")]) }
    key("code")
    object { $0.fields([("value", rule)]) }
  }

  private mutating func location(_ path: ByteString, _ place: Place?) {
    key("location")
    object { json in
      json.key("path")
      json.value(path)
      if let place { json.range(place) }
    }
  }

  private mutating func range(_ place: Place) {
    key("range")
    object { json in
      for (key, line, column) in [
        ("start", place.start.line, place.startByte), ("end", place.end.line, place.endByte),
      ] {
        json.key(key)
        json.object { $0.numbers([("line", line), ("column", column)]) }
      }
    }
  }
}
