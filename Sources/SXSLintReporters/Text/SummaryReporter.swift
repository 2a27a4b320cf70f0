import SXSDocument
import SXSLintCore

/// The report in numbers: a table of the rules, the share of units without a finding, and the verdict.
struct SummaryReporter: Reporter {
  private let report: Report
  private let options: ReporterOptions

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {}

  mutating func finish() -> [UInt8] {
    var printout = Printout(options)
    if !report.diagnostics.isEmpty {
      RuleTable(report).render(to: &printout)
      printout.endLine()
    }
    if report.units + report.recoveredUnits > 0 {
      printout.write("Units \(report.cleanCondition): \(report.cleanShare).")
      printout.endLine()
    }
    Summary(report, elapsed: options.elapsed).render(to: &printout)
    return printout.bytes
  }
}

extension Report {
  /// Whether something was found that is not shown.
  var isReticent: Bool { knownCount > 0 || hidden.values.contains { $0 > 0 } }

  /// What the units of ``cleanShare`` have in common: what is not shown is not known by unit.
  var cleanCondition: String { "without a finding\(isReticent ? " that is shown" : "")" }

  /// `1,196 of 1,213 (98.5 %)`; rounded down, so that only a clean run has a hundred.
  var cleanShare: String {
    let all = units + recoveredUnits
    let permille = all > 0 ? cleanUnits * 1_000 / all : 1_000
    return "\(cleanUnits.grouped) of \(all.grouped) (\(permille / 10).\(permille % 10) %)"
  }
}
