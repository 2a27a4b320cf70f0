import Foundation
import TestSupport
import Testing

/// Real repositories, with the counts that they had when the table was last looked through.
///
/// A changed count is a changed rule: look at the findings before `SXSLINT_RECORD=1 swift test --filter CorpusTests`
/// writes the new one.
@Suite struct CorpusTests {
  private static let table = "\(Fixtures.root)/Tests/IntegrationTests/Expected/dev-counts.tsv"

  @Test(.enabled(if: Corpus.areChecked, "no corpora, or no optimized build to read them"))
  func `finds the same as when the table was written`() throws {
    let report = try Corpus.dev.findings
    #expect(report.diagnostics.filter { $0.rule == "lost-unit" }.map(\.path) == [])
    let counts = Self.counts(of: report)
    if Corpus.isRecording {
      try Data(counts.utf8).write(to: URL(filePath: Self.table))
    }
    let expected = try String(contentsOfFile: Self.table, encoding: .utf8)
    let difference = counts.split(separator: "\n").difference(from: expected.split(separator: "\n"))
    #expect(difference.map(Self.describe) == [])
  }

  /// Units, and findings by rule and severity, of each repository, as tab-separated lines.
  private static func counts(of report: JSONReport) -> String {
    var counts: [String: Int] = [:]
    func add(_ count: Int, _ path: String, _ rule: String, _ severity: String) {
      let repository = path.split(separator: "/").first ?? ""
      counts["\(repository)\t\(rule)\t\(severity)", default: 0] += count
    }
    for file in report.files {
      add(1, file.path, "(files)", "-")
      add(file.units, file.path, "(units)", "-")
      add(file.recoveredUnits, file.path, "(recovered units)", "-")
    }
    for diagnostic in report.diagnostics { add(1, diagnostic.path, diagnostic.rule, diagnostic.severity) }
    return "repository\trule\tseverity\tcount\n"
      + counts.filter { $0.value > 0 }.map { "\($0.key)\t\($0.value)\n" }.sorted().joined()
  }

  private static func describe(_ change: CollectionDifference<Substring>.Change) -> String {
    switch change {
    case .insert(_, let line, _): "found:    \(line)"
    case .remove(_, let line, _): "expected: \(line)"
    }
  }
}
