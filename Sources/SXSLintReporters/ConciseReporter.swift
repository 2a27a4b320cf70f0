import SXSDocument
public import SXSLintCore

/// One line for each diagnostic, to be searched and counted: `path:line:col: severity[rule] message`.
///
/// Nothing else is written, no summary either. Line and column are left out if the file can no longer be read.
public struct ConciseReporter: Reporter {
  private let options: ReporterOptions

  /// A reporter for one run.
  public init(_ options: ReporterOptions) { self.options = options }

  /// The report in this format; UTF-8.
  public func render(_ report: Report, sources: any SourceProvider) -> [UInt8] {
    var printout = Printout(useColor: options.useColor)
    var locator = Locator(sources)
    for diagnostic in report.diagnostics {
      let place = locator.locate(diagnostic)
      printout.show(diagnostic.path)
      printout.write(place.map { ":\($0.start.line):\($0.start.column): " } ?? ": ")
      printout.write(diagnostic.severity.rawValue, .severity(diagnostic.severity))
      printout.write("[\(diagnostic.rule)]", .bold)
      printout.write(" ")
      printout.show(diagnostic.finding.message)
      printout.endLine()
    }
    return printout.bytes
  }
}
