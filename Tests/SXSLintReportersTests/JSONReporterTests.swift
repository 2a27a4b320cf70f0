import Foundation
import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct JSONReporterTests {
  private func parse(_ report: Report, _ sources: MemorySources) throws -> [String: Any] {
    let output = report.rendered(as: .json, sources: sources)
    return try #require(try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  @Test func `says what the report says`() throws {
    let report = SampleReport.report
    let json = try parse(report, SampleReport.sources)
    #expect(json["version"] as? Int == 1)
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == report.count(.error))
    #expect(summary["hidden"] as? Int == 12)
    #expect(summary["failed"] as? Bool == true)
    let diagnostics = try objects(json["diagnostics"])
    #expect(diagnostics.count == report.diagnostics.count)
    for (object, diagnostic) in zip(diagnostics, report.diagnostics) {
      #expect(object["path"] as? String == diagnostic.path.string)
      #expect(object["message"] as? String == diagnostic.finding.message)
      #expect(object["offset"] as? Int == diagnostic.finding.range.start)
      #expect(object["length"] as? Int == diagnostic.finding.range.count)
      #expect(try objects(object["notes"]).count == diagnostic.finding.notes.count)
      #expect((object["fix"] is NSNull) == (diagnostic.finding.fix == nil))
    }
  }

  @Test func `names the bytes of a path that is not UTF-8`() throws {
    let failures = try objects(try parse(SampleReport.report, SampleReport.sources)["failures"])
    #expect(failures.map { $0["pathBytes"] as? String } == [nil, "62ff2e6d64"])
    #expect(failures.map { $0["path"] as? String } == ["::warning::locked.md", "b\u{FFFD}.md"])
  }

  @Test func `fails for a document that was not read whole`() throws {
    let report = Report(
      files: [], failures: [], incomplete: [Report.Failure(path: "a.md", reason: "too deep")], diagnostics: []
    )
    let json = try parse(report, MemorySources([]))
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(summary["incomplete"] as? Int == 1)
    #expect(summary["failed"] as? Bool == true)
    let incomplete = try objects(json["incomplete"])
    #expect(incomplete.map { $0["path"] as? String } == ["a.md"])
    #expect(incomplete.map { $0["reason"] as? String } == ["too deep"])
  }

  @Test func `is valid whatever the bytes are`() throws {
    // Each pair of a lead byte and any other covers control bytes, cut sequences, surrogates and overlong forms.
    let texts = (0...255).map { first in ByteString((0...255).flatMap { [UInt8(first), UInt8($0), 0x80] }) }
    let report = Report(
      files: texts.map { Report.CheckedFile(path: $0, units: 0) }, failures: [], diagnostics: [])
    let files = try objects(try parse(report, MemorySources([]))["files"])
    #expect(files.compactMap { $0["path"] as? String } == texts.sorted().map(\.string))
  }

  @Test func `has one diagnostic on each line, with its keys in order`() {
    let output = SampleReport.report.rendered(as: .json, sources: SampleReport.sources)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").filter {
      $0.contains("\"rule\": ")
    }
    #expect(lines.count == SampleReport.report.diagnostics.count)
    let keys = [
      "rule", "severity", "path", "line", "column", "endLine", "endColumn", "offset", "length", "unit",
      "message",
      "help", "notes", "fix",
    ]
    for line in lines {
      var rest = line[...]
      for key in keys {
        let range = rest.firstRange(of: "\"\(key)\": ")
        #expect(range != nil, "\(key) in \(line)")
        rest = rest[(range?.upperBound ?? rest.startIndex)...]
      }
    }
  }
}
