import SXSDocument
import SXSLintCore

/// The report for a comment on a pull request, or for the summary of a job: what is wrong at a glance, the worst first.
///
/// A server gives a meaning to much of what stands in a comment: names of people and teams, numbers of issues, hashes,
/// addresses. All that comes from documents and names stands in code spans, where nothing has any. A comment on GitHub
/// holds 65,536 characters: what does not fit is counted.
struct MarkdownReporter: Reporter {
  /// The room for the table of findings, in bytes.
  private static let maximumBytes = 50_000

  /// The room for what was not read, in bytes.
  private static let maximumProblemBytes = 10_000

  /// No one reads more than these in a comment.
  private static let maximumRows = 100

  private let report: Report
  private let options: ReporterOptions
  private var quota: Quota
  private var rows: [Severity: [[UInt8]]] = [:]

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
    quota = Quota(total: Self.maximumRows, for: report)
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    guard quota.takes(diagnostic.severity) else { return }
    let place = locator.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    let path = ByteString(options.paths.fromRoot(diagnostic.path).bytes + Array(place.utf8))
    rows[diagnostic.severity, default: []].append(
      Self.row([
        Array(diagnostic.severity.rawValue.utf8), Self.code(ByteString(diagnostic.rule)), Self.code(path),
        Self.code(ByteString(diagnostic.finding.message)),
      ]))
  }

  mutating func finish() -> [UInt8] {
    let summary = Summary(report)
    let outcome = summary.isFailed ? "failed" : "nothing to report"
    var output = Array(
      "\(MarkdownReport.beginning)\(report.diagnostics.isEmpty ? outcome : summary.counts)\n\n".utf8)
    output += Array("\(summary.verdict). Checked \(summary.extent).\n".utf8)
    let problems = report.problems.map { problem in
      Array("- ".utf8) + Self.code(options.paths.fromRoot(problem.path)) + Array(": ".utf8)
        + Self.code(ByteString(problem.message)) + [UInt8(ascii: "\n")]
    }
    if !problems.isEmpty { output.append(UInt8(ascii: "\n")) }
    Self.append(problems, of: problems.count, limit: Self.maximumProblemBytes, to: &output)
    guard !report.diagnostics.isEmpty else { return output }
    output += Array("\n| | rule | place | finding |\n| --- | --- | --- | --- |\n".utf8)
    let rows = Severity.worstFirst.flatMap { self.rows[$0] ?? [] }
    Self.append(rows, of: report.diagnostics.count, limit: Self.maximumBytes, to: &output)
    return output
  }

  /// Appends as many lines as there is room for, and says how many there are not.
  private static func append(_ lines: [[UInt8]], of count: Int, limit: Int, to output: inout [UInt8]) {
    let limit = output.count + limit
    var left = count
    for line in lines where output.count + line.count <= limit {
      output += line
      left -= 1
    }
    if left > 0 { output += Array("\n\(left.grouped) more \(left == 1 ? "is" : "are") not listed.\n".utf8) }
  }

  private static func row(_ cells: [[UInt8]]) -> [UInt8] {
    Array("| ".utf8) + Array(cells.joined(separator: Array(" | ".utf8))) + Array(" |\n".utf8)
  }

  /// Text that may hold anything, as a code span in a cell of a table.
  private static func code(_ text: ByteString) -> [UInt8] {
    let visible = text.visibleBytes
    // Longer than any run of backticks in the text.
    let runs = visible.split(whereSeparator: { $0 != UInt8(ascii: "`") }).map(\.count)
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: (runs.max() ?? 0) + 1)
    // A bar ends a cell even in code, unless it is escaped.
    let content = visible.flatMap { $0 == UInt8(ascii: "|") ? Array("\\|".utf8) : [$0] }
    // A blank on both sides is no part of the code, and keeps backticks apart from the fence.
    let wantsBlanks = [content.first, content.last].contains { $0 == nil || " `".utf8.contains($0 ?? 0) }
    let blank = wantsBlanks ? [UInt8(ascii: " ")] : []
    return fence + blank + content + blank + fence
  }
}

/// What is known of reports in the format `markdown`.
public enum MarkdownReport {
  /// What each begins with.
  public static let beginning = "### sxslint: "
}
