import SXSDocument
import SXSLintCore

/// The report as test results: each document is a test, which fails if it has a finding that makes the run fail.
///
/// - A document is there whether it passes or not, so that a server shows it as mended later on.
/// - A test has one failure with all its findings in the concise form: most readers take the first only. What stands in
///   documents that pass goes to `system-out`.
/// - A file that was not read, or not whole, is an error.
/// - Where no document can be blamed, or there is none, a test of the run itself says how it went.
/// - The outcome is valid by the schemas of Jenkins and of Azure; hence no file attributes.
struct JUnitReporter: Reporter {
  /// XML readers refuse texts above ten million bytes; a page shows no more than this of one.
  private static let maximumText = 1_000_000

  /// The findings of a document.
  private struct Findings {
    var lines = Printout()
    var counts: [Severity: Int] = [:]

    /// The severity of the worst.
    var worst: Severity? { counts.keys.max() }

    /// The numbers in words: `2 errors, 1 warning`.
    var summary: ByteString {
      let parts = Severity.worstFirst.compactMap { severity in
        counts[severity].map { $0.counted(severity.rawValue) }
      }
      return ByteString(parts.joined(separator: ", "))
    }
  }

  private let report: Report
  private let options: ReporterOptions
  private var findings: [ByteString: Findings] = [:]

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    findings[diagnostic.path, default: Findings()].lines.concise(
      diagnostic, locator.place, path: options.paths.fromRoot(diagnostic.path))
    findings[diagnostic.path]?.counts[diagnostic.severity, default: 0] += 1
  }

  mutating func finish() -> [UInt8] {
    let problems = Dictionary(
      report.problems.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(report.files.map(\.path)).union(problems.keys).union(findings.keys)
      .map { (path: $0, name: options.paths.fromRoot($0)) }.sorted { $0.name < $1.name }
    var cases = XMLWriter.fragment(depth: 2)
    var passing: [UInt8] = []
    var failures = 0
    var errors = 0
    for (path, name) in paths {
      let findings = findings[path] ?? Findings()
      let attributes = Self.attributes(of: name)
      if let problem = problems[path] {
        errors += 1
        let message = ByteString(problem.message)
        let lines = Array("\(problem.message.visible)\n".utf8) + findings.lines.bytes
        cases.element("testcase", attributes) {
          $0.element(
            "error", [("type", ByteString(problem.code)), ("message", message)], lines: Self.limited(lines))
        }
      } else if let worst = findings.worst, let failOn = report.failOn, worst >= failOn {
        failures += 1
        cases.element("testcase", attributes) {
          $0.element(
            "failure", [("type", ByteString(worst.rawValue)), ("message", findings.summary)],
            lines: Self.limited(findings.lines.bytes))
        }
      } else {
        cases.element("testcase", attributes)
        passing += findings.lines.bytes
      }
    }
    let ofRun = runCase(failures: failures, isEmpty: paths.isEmpty, to: &cases)
    return document(
      cases, out: passing, tests: paths.count + (ofRun.isThere ? 1 : 0),
      failures: failures + (ofRun.isFailure ? 1 : 0), errors: errors)
  }

  /// The test of the run itself, where one is needed: nothing was read, findings that are not shown count, or the baseline
  /// holds what is no longer found.
  private func runCase(
    failures: Int, isEmpty: Bool, to cases: inout XMLWriter
  ) -> (isThere: Bool, isFailure: Bool) {
    let stale = Summary(report).staleReason
    let isFailure = stale != nil || report.hasFailed && failures == 0
    guard isFailure || isEmpty else { return (false, false) }
    let attributes = Self.attributes(name: "sxslint", classname: "sxslint")
    guard isFailure else {
      cases.element("testcase", attributes)
      return (true, false)
    }
    let message = ByteString(stale ?? "findings that are not shown make the run fail")
    cases.element("testcase", attributes) {
      $0.element(
        "failure", [("type", stale == nil ? "hidden" : "stale"), ("message", message)], lines: message.bytes)
    }
    return (true, true)
  }

  private func document(
    _ cases: XMLWriter, out: [UInt8], tests: Int, failures: Int, errors: Int
  ) -> [UInt8] {
    var xml = XMLWriter()
    let suite: [(name: String, value: ByteString)] = [
      ("name", "sxslint"), ("package", "sxslint"), ("id", "0"),
      ("timestamp", ByteString(options.startTime)), ("hostname", "localhost"),
      ("tests", ByteString(tests)), ("failures", ByteString(failures)), ("errors", ByteString(errors)),
      ("time", ByteString((options.elapsed ?? .zero).secondsAndThousandths)),
    ]
    xml.element("testsuites") { xml in
      xml.element("testsuite", suite) { xml in
        xml.element("properties") { xml in
          guard !options.toolVersion.isEmpty else { return }
          xml.element("property", [("name", "version"), ("value", ByteString(options.toolVersion))])
        }
        xml.append(cases)
        xml.element("system-out", lines: Self.limited(out))
        xml.element("system-err", lines: [])
      }
    }
    return xml.bytes
  }

  /// The attributes of the test of a file: its path, and the same with dots and without the extension, of which servers
  /// make a tree of folders.
  private static func attributes(of path: ByteString) -> [(name: String, value: ByteString)] {
    var parts = path.bytes.split(separator: UInt8(ascii: "/")).filter {
      ![".", ".."].contains(ByteString($0))
    }
    if let last = parts.last, let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex {
      parts[parts.count - 1] = last[..<dot]
    }
    let classname = ByteString(parts.joined(separator: [UInt8(ascii: ".")]))
    return attributes(name: path, classname: classname.isEmpty ? "sxslint" : classname)
  }

  private static func attributes(
    name: ByteString, classname: ByteString
  ) -> [(name: String, value: ByteString)] {
    [("name", name), ("classname", classname), ("time", "0")]
  }

  /// As many lines as there is room for, and a line that says how many there are not.
  private static func limited(_ lines: [UInt8]) -> [UInt8] {
    guard lines.count > maximumText else { return lines }
    let newline = UInt8(ascii: "\n")
    var end = lines[..<maximumText].lastIndex(of: newline).map { $0 + 1 } ?? maximumText
    while lines[end].isUTF8Continuation { end -= 1 }
    let left = lines[end...].count { $0 == newline }
    return lines[..<end] + Array("… \(left.grouped) more\n".utf8)
  }
}
