import SXSDocument
import SXSLintCore

/// One line for each diagnostic, to be searched and counted: `path:line:col: severity[rule] message`.
///
/// Nothing else is written, no summary either, unless it is asked for. Line and column are left out if the file can no
/// longer be read.
struct ConciseReporter: Reporter {
  private var printout: Printout
  private var limit: FindingLimit
  private let table: RuleTable?

  init(_ report: Report, _ options: ReporterOptions) {
    printout = Printout(options)
    limit = FindingLimit(options, for: report)
    table = options.countsRules ? RuleTable(report) : nil
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    if limit.takes(diagnostic) { printout.concise(diagnostic, locator.place, path: diagnostic.path) }
  }

  mutating func finish() -> [UInt8] {
    limit.close(to: &printout)
    table?.render(to: &printout)
    return printout.bytes
  }
}

extension Printout {
  /// A diagnostic in one line, its file named by a path.
  mutating func concise(_ diagnostic: Diagnostic, _ place: Place?, path: ByteString) {
    show(path: path)
    write(place.map { ":\($0.start.line):\($0.start.column): " } ?? ": ")
    write(diagnostic.severity.rawValue, .severity(diagnostic.severity))
    write("[\(diagnostic.rule)]", .bold)
    write(" ")
    show(diagnostic.finding.message)
    endLine()
  }
}
