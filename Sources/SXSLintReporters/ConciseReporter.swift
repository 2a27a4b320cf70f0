import SXSDocument
import SXSLintCore

/// One line for each diagnostic, to be searched and counted: `path:line:col: severity[rule] message`.
///
/// Nothing else is written, no summary either. Line and column are left out if the file can no longer be read.
struct ConciseReporter: Reporter {
  private var printout: Printout

  init(_ report: Report, _ options: ReporterOptions) { printout = Printout(useColor: options.useColor) }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    printout.concise(diagnostic, locator.place)
  }

  mutating func finish() -> [UInt8] { printout.bytes }
}

extension Printout {
  /// A diagnostic in one line.
  mutating func concise(_ diagnostic: Diagnostic, _ place: Place?) {
    show(diagnostic.path)
    write(place.map { ":\($0.start.line):\($0.start.column): " } ?? ": ")
    write(diagnostic.severity.rawValue, .severity(diagnostic.severity))
    write("[\(diagnostic.rule)]", .bold)
    write(" ")
    show(diagnostic.finding.message)
    endLine()
  }
}
