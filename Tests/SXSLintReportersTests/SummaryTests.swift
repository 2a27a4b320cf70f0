import SXSDocument
import SXSLintCore
@testable import SXSLintReporters
import Testing

@Suite struct SummaryTests {
  private static func diagnostic(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      rule: "\(severity.rawValue)-rule", severity: severity, path: "a.md",
      finding: Finding(at: SourceRange(0, 1), "m"), help: "h")
  }

  @Test(
    arguments: [
      ([], [:], .error, "All is aligned in 1 file, 1,002 units in 1.05 s."),
      (
        [], [.info: 1], .error,
        "Nothing to report in 1 file, 1,002 units in 1.05 s; not shown: 1 info (--show info)."
      ),
      ([.error, .warning, .error], [.info: 2], .error, "Failed: 2 errors (--fail-on error)"),
      ([.warning], [:], .error, "Passed: nothing at or above error (--fail-on error)"),
      ([.warning], [:], .info, "Failed: 1 warning (--fail-on info)"),
      ([.error], [:], nil, "Passed: no finding counts (--fail-on never)"),
      ([], [.warning: 1], .warning, "Failed: 1 finding that is not shown counts (--show warning shows it)"),
      ([], [.info: 1], .info, "Failed: 1 finding that is not shown counts (--show info shows it)"),
      ([], [.info: 1], .info, "Not shown: 1 info (--show info)."),
      (
        [], [.info: 1_200, .warning: 3, .error: 0], .info,
        "Failed: 1,203 findings that are not shown count (--show info shows them)"
      ),
      (
        [], [.info: 9, .warning: 2], .warning,
        "Failed: 2 findings that are not shown count (--show warning shows them)"
      ),
      ([.error, .warning], [.info: 2], .warning, "Failed: 1 error, 1 warning (--fail-on warning)"),
    ] as [([Severity], [Severity: Int], Severity?, String)])
  func `says the verdict`(
    _ found: [Severity], _ hidden: [Severity: Int], _ failOn: Severity?, _ line: String
  ) {
    let report = Report(
      files: [Report.CheckedFile(path: "a.md", units: 1_002)], failures: [],
      diagnostics: found.map(Self.diagnostic), hidden: hidden, failOn: failOn)
    let output = report.rendered(
      as: .text, ReporterOptions(elapsed: .milliseconds(1_057)),
      sources: MemorySources([SampleFile("a.md", "text\n")]))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains { $0 == line }, "\(lines)")
    if !hidden.isEmpty { #expect(!lines.contains { $0.hasPrefix("Nothing was found") }) }
    if found.isEmpty, !report.hasFailed { #expect(lines.count == 1) }
    if let worst = found.first {
      #expect(lines.last == "What a rule means: sxslint explain \(worst.rawValue)-rule")
    }
  }

  @Test func `fails for a file that was not read`() {
    let report = Report(
      files: [], failures: [Report.Failure(path: "a.md", reason: "permission denied")], diagnostics: [],
      failOn: nil)
    let output = report.rendered(as: .text, sources: MemorySources([]))
    #expect(
      String(decoding: output, as: UTF8.self) == """
        cannot read a.md: permission denied
        Checked 0 files, 0 units.
        Nothing was found.
        Failed: 1 file could not be read

        """)
  }

  @Test(
    arguments: [
      ([], ["b.md", "a.md"], [:], "Failed: 2 files could not be read whole"),
      (["c.md"], ["a.md"], [:], "Failed: 1 file could not be read and 1 file could not be read whole"),
      ([], ["a.md"], [.info: 1], "Failed: 1 file could not be read whole"),
    ] as [([ByteString], [ByteString], [Severity: Int], String)])
  func `fails for a document that was not read whole`(
    _ unread: [ByteString], _ incomplete: [ByteString], _ hidden: [Severity: Int], _ verdict: String
  ) {
    let report = Report(
      files: incomplete.map { Report.CheckedFile(path: $0, units: 1) },
      failures: unread.map { Report.Failure(path: $0, reason: "permission denied") },
      incomplete: incomplete.map { Report.Failure(path: $0, reason: "an HTML comment is not closed") },
      diagnostics: [], hidden: hidden)
    let output = String(
      decoding: report.rendered(as: .text, sources: MemorySources([])), as: UTF8.self)
    let lines = output.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("not read whole") }
        == incomplete.sorted().map { "not read whole: \($0): an HTML comment is not closed" })
    #expect(lines.last == verdict)
    #expect(!output.contains("All is aligned") && !output.contains("Nothing to report"))
  }

  @Test(
    arguments: [
      (0, .error, "Nothing to report in 1 file, 2 units."),
      (1, .error, "Failed: 1 finding of the baseline is no longer found"),
      (1_200, nil, "Failed: 1,200 findings of the baseline are no longer found"),
    ] as [(Int, Severity?, String)])
  func `does not call what was found before aligned`(_ stale: Int, _ failOn: Severity?, _ line: String) {
    let report = Report(
      files: [Report.CheckedFile(path: "a.md", units: 2)], failures: [],
      diagnostics: [Self.diagnostic(.error)], failOn: failOn
    ).leavingOutKnown(but: []).failing(forStale: stale)
    let output = report.rendered(as: .text, sources: MemorySources([]))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.last == line)
    #expect(lines.contains("Nothing new was found.") == (stale > 0))
  }

  @Test func `tells all reasons of a failure`() {
    let report = Report(
      files: [], failures: [Report.Failure(path: "a.md", reason: "permission denied")],
      diagnostics: [Self.diagnostic(.error)]
    ).failing(forStale: 2)
    #expect(
      Summary(report).verdict
        == "Failed: 1 error (--fail-on error), and 2 findings of the baseline are no longer found, "
        + "and 1 file could not be read")
  }

  @Test func `says that the exit code does not tell of a failure`() {
    let file = Report.CheckedFile(path: "a.md", units: 1)
    let found = Report(files: [file], failures: [], diagnostics: [Self.diagnostic(.error)])
    let reason = "1 error (--fail-on error)"
    #expect(Summary(found.exitingWithZero(false)).verdict == "Failed: \(reason)")
    let forgiven = found.exitingWithZero(true)
    #expect(
      Summary(forgiven).verdict == "Would have failed without --exit-zero: \(reason)")
    let unread = forgiven.adding([Report.Failure(path: "b.md", reason: "permission denied")])
    #expect(
      Summary(unread).verdict == "Failed: \(reason), and 1 file could not be read")
  }

  @Test func `heads a comment on a failed run without findings`() {
    let report = Report(
      files: [], failures: [Report.Failure(path: "a.md", reason: "permission denied")], diagnostics: [])
    #expect(render(report, as: .markdown).hasPrefix("### sxslint: failed\n\nFailed: 1 file could"))
  }

  @Test func `does not call a run without files clean`() {
    let output = Report(files: [], failures: [], diagnostics: []).rendered(
      as: .text, sources: MemorySources([]))
    #expect(String(decoding: output, as: UTF8.self) == "No file was checked.\n")
  }

  @Test(
    arguments: [
      ([1_002], [:], true, "All is aligned in 1 file, 1,002 units."),
      ([1_002], [:], false, "Nothing to report in 1 file, 1,002 units."),
      ([0], [:], true, "Nothing to report in 1 file; there are no translation units in it."),
      (
        [0, 0], [.info: 1], true,
        "Nothing to report in 2 files; there are no translation units in them; not shown: 1 info (--show info)."
      ),
    ] as [([Int], [Severity: Int], Bool, String)])
  func `calls only what was compared aligned`(
    _ units: [Int], _ hidden: [Severity: Int], _ comparesSides: Bool, _ line: String
  ) {
    let report = Report(
      files: units.indices.map { Report.CheckedFile(path: ByteString("\($0).md"), units: units[$0]) },
      failures: [], diagnostics: [], hidden: hidden, comparesSides: comparesSides)
    #expect(render(report, as: .text) == "\(line)\n")
  }
}
