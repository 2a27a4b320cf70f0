import SXSDocument
import SXSLintCore

/// Lines that MSBuild and Visual Studio know: `path(line,col,line,col): error rule: message`.
///
/// They know errors and warnings only: what is less is a warning of the subcategory `info`.
struct MSBuildReporter: Reporter {
  private let report: Report
  private var printout = Printout()

  init(_ report: Report, _ options: ReporterOptions) { self.report = report }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    printout.show(diagnostic.path)
    if let place = locator.place {
      printout.write("(\(place.start.line),\(place.start.column),\(place.end.line),\(place.end.column))")
    }
    let category = diagnostic.severity == .info ? "info warning" : diagnostic.severity.rawValue
    printout.write(": \(category) \(diagnostic.rule): ")
    printout.show(diagnostic.finding.message)
    printout.endLine()
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems {
      printout.show(problem.path)
      printout.write(": error \(problem.code): ")
      printout.show(problem.message)
      printout.endLine()
    }
    return printout.bytes
  }
}
