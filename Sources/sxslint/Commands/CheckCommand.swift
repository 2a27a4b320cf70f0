import ArgumentParser
import SXSDocument
import SXSLintCore
import SXSLintReporters

/// `sxslint check`: the command that is meant where none is named.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that localized documents are aligned with their source.",
    discussion: """
      Exits with 0 if there is no finding at or above --fail-on, with 1 if there is one, and with 2 if something \
      could not be read, written or understood.
      """)

  @OptionGroup var options: CheckOptions

  func run() throws { try options.run() }
}

extension CheckOptions {
  /// Checks, and reports what was found.
  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = try CheckSettings(self)
    let messages = Messages(isQuiet: settings.isQuiet, isVerbose: settings.isVerbose)
    let timing = settings.tellsTimes ? Timing() : nil
    defer { if let timing { try? StandardStream.write(Array(timing.page.utf8), to: StandardStream.error) } }
    // A quiet report ends with the findings.
    let isTold = !settings.isQuiet && settings.outputs.contains(where: \.tellsFailuresToReaderOfErrors)
    let run = try CheckRun(settings, messages, timing, tellsFailures: !isTold)
    var isWritten = false
    // An error on the way leaves no report that would tell it.
    defer { if isTold, !isWritten { messages.describeFailures(of: run.report) } }
    let reporting = clock.now
    let baseline = try settings.baseline.map { file throws(UsageError) in
      (file: file, outcome: try file.compare(run, with: settings))
    }
    // A change must show what it breaks in other files, though it shows the cause, too.
    let show = settings.thresholds.show.value
    let report = (baseline?.outcome.report ?? run.report)
      .leavingOutConsequences(showing: show, acrossFiles: !settings.isForChange).hiding(below: show)
      .failing(forStale: settings.failsOnStaleBaseline ? baseline?.outcome.stale.count ?? 0 : 0)
      .exitingWithZero(settings.exitsZero)
    if let baseline {
      messages.describe(baseline.outcome, of: baseline.file, isFailure: settings.failsOnStaleBaseline)
    }
    let outputs = settings.outputs.filter { !settings.isQuiet || $0.format != .text || !report.isClean }
    let elapsed = Environment.isRepeatable ? nil : start.duration(to: clock.now)
    try ReportOutput(
      requests: outputs, checkedPaths: settings.input.names, color: settings.color,
      startTime: settings.start.text,
      elapsed: elapsed, maximumFindings: settings.maximumFindings,
      countsRules: settings.countsRules, isQuiet: settings.isQuiet
    ).write(report, sources: run.sources)
    isWritten = true
    timing?.stage("reporting", since: reporting)
    if !report.isWhole { throw ExitStatus.failure }
    if report.hasFailed && !report.exitsZero { throw ExitStatus.findings }
  }
}

extension Report {
  /// Whether everything was read, and nothing found.
  fileprivate var isClean: Bool { diagnostics.isEmpty && isWhole && !hasFailed }
}
