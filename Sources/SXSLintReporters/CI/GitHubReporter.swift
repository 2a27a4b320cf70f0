import SXSDocument
import SXSLintCore

/// Commands for the runner of GitHub, which shows them beside the changed lines of a pull request.
///
/// GitHub takes no more than ten commands of each kind from a step: the first of each severity are given, then a line
/// tells how many more there are. All findings stand above the commands in the concise form, as the log shows no places
/// of commands.
struct GitHubReporter: Reporter {
  /// As many commands of a kind as GitHub takes.
  private static let maximumCommands = 10

  private let report: Report
  private let options: ReporterOptions
  private var quota: Quota
  private var lines = Printout()
  private var commands: [Severity: [UInt8]] = [:]

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
    // Files that were not read are errors, too, and come first.
    quota = Quota(each: Self.maximumCommands)
    for problem in report.problems where quota.takes(.error) {
      commands[.error, default: []] += Self.command(
        .error, [("file", options.paths.fromRoot(problem.path))], title: problem.code,
        message: problem.message)
    }
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    let path = options.paths.fromRoot(diagnostic.path)
    lines.concise(diagnostic, locator.place, path: path)
    guard quota.takes(diagnostic.severity) else { return }
    var properties: [(String, ByteString)] = [("file", path)]
    if let place = locator.place {
      properties += [
        ("line", ByteString(place.start.line)), ("endLine", ByteString(place.endOfFirstLine.line)),
        ("col", ByteString(place.start.column)), ("endColumn", ByteString(place.endOfFirstLine.column)),
      ]
    }
    commands[diagnostic.severity, default: []] += Self.command(
      diagnostic.severity, properties, title: diagnostic.rule, message: diagnostic.finding.message)
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems {
      lines.show(options.paths.fromRoot(problem.path))
      lines.write(": error[\(problem.code)] ")
      lines.show(problem.message)
      lines.endLine()
    }
    let all = Severity.worstFirst
    // Whoever reads the log of a clean run wants to know that there was one.
    let summary = Summary(report)
    lines.write("\(summary.verdict). Checked \(summary.extent).")
    lines.endLine()
    var output = lines.bytes + all.flatMap { commands[$0] ?? [] }
    let left = all.compactMap { severity -> String? in
      let count = report.count(severity) + (severity == .error ? report.problems.count : 0)
      let rest = count - Self.maximumCommands
      return rest > 0 ? rest.counted("more \(severity.rawValue)") : nil
    }
    if !left.isEmpty {
      output += Array("\(left.joined(separator: ", ")) without an annotation; all are listed above\n".utf8)
    }
    return output
  }

  private static func command(
    _ severity: Severity, _ properties: [(name: String, value: ByteString)], title: String, message: String
  ) -> [UInt8] {
    let kind = severity == .info ? "notice" : severity.rawValue
    var output = Array("::\(kind) ".utf8)
    for (name, value) in properties + [("title", ByteString("sxslint: \(title)"))] {
      if output.last != UInt8(ascii: " ") { output.append(UInt8(ascii: ",")) }
      output += Array("\(name)=".utf8)
      escape(value, "%:,", to: &output)
    }
    output += Array("::".utf8)
    escape(ByteString(message), "%", to: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// Appends text of which some characters are escaped.
  ///
  /// Line ends cannot occur, as they are made visible.
  private static func escape(_ text: ByteString, _ special: String, to output: inout [UInt8]) {
    for byte in text.visibleBytes {
      if special.utf8.contains(byte) {
        output += Array("%\(byte.digits(width: 2, radix: 16, uppercase: true))".utf8)
      } else {
        output.append(byte)
      }
    }
  }
}
