import Foundation
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// Findings in real documents that were read with both texts in view and judged, and whether they are still reported.
///
/// The table has a line for each: rule, corpus and document, unit (or `-`), line, `true` or `false`, and the reason.
/// A rule that is changed is scored against it; one that is off by default is not run. When a rule's findings are judged anew, their lines are replaced.
@Suite struct JudgedFindingsTests {
  /// A line of the table.
  struct Judged {
    let rule: String
    let document: String
    let unit: String
    let line: Int
    let isTrue: Bool

    init(_ line: Substring) throws {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(parts.count == 6 && ["true", "false"].contains(parts[4]), "\(line)")
      (rule, document, unit, isTrue) = (parts[0], parts[1], parts[2], parts[4] == "true")
      self.line = try #require(Int(parts[3]), "\(line)")
    }
  }

  /// How a rule fared.
  struct Score {
    /// The findings judged true that are still reported, and those that are no longer.
    var kept = 0
    var lost: [String] = []
    /// The findings judged false that are still reported.
    var wrong: [String] = []
    /// The lowest severity that they are reported with.
    var severity = "error"

    var precision: Double { Double(kept) / Double(kept + wrong.count) }

    /// What a rule must reach (an info is worth knowing even where nothing is wrong).
    var wanted: Double { severity == "error" ? 0.95 : severity == "warning" ? 0.8 : 0 }
  }

  private static let table = "\(Fixtures.root)/Tests/IntegrationTests/Expected/judged-findings.tsv"

  @Test(.enabled(if: Corpus.areChecked, "no corpora, or no optimized build to read them"))
  func `are reported if they are true, and are mostly true`() throws {
    let judged = try String(contentsOfFile: Self.table, encoding: .utf8).split(separator: "\n").dropFirst()
      .map(Judged.init)
    try #require(judged.count > 400)
    var reported: [String: String] = [:]
    for corpus in Corpus.all {
      for diagnostic in try corpus.findings.diagnostics {
        let place = Self.place(
          diagnostic.rule, "\(corpus.name)/\(diagnostic.path)", diagnostic.unit ?? "-", diagnostic.line)
        reported[place] = diagnostic.severity
      }
    }
    var scores: [String: Score] = [:]
    let active = Set(allRules.filter { $0.info.severity != nil }.map { $0.info.name })
    for finding in judged where active.contains(finding.rule) {
      let place = Self.place(finding.rule, finding.document, finding.unit, finding.line)
      let severity = reported[place]
      switch (severity, finding.isTrue) {
      case (let severity?, true):
        scores[finding.rule, default: Score()].kept += 1
        if severity != "error" { scores[finding.rule, default: Score()].severity = severity }
      case (nil, true): scores[finding.rule, default: Score()].lost.append(place)
      case (_?, false): scores[finding.rule, default: Score()].wrong.append(place)
      case (nil, false): break
      }
    }
    for (rule, score) in scores.sorted(by: { $0.key < $1.key }) {
      #expect(score.lost == [], "\(rule) no longer reports what is wrong")
      #expect(score.precision >= score.wanted, "\(rule) as \(score.severity): \(score.wrong)")
    }
  }

  private static func place(_ rule: String, _ document: String, _ unit: String, _ line: Int) -> String {
    "\(rule) \(document):\(line) \(unit)"
  }
}
