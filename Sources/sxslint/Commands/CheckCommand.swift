import ArgumentParser
import SXSDocument
import SXSLintCore
import SXSLintReporters

/// `sxslint check`: the command that is meant where none is named.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that localized documents are aligned with their source.",
    discussion: """
      Exits with 0 if there is no finding at or above --fail-on, with 1 if there is one, and with 2 if something \
      could not be read, written or understood.
      """)

  @OptionGroup var options: CheckOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = try CheckSettings(options)
    let messages = Messages(isQuiet: settings.isQuiet)
    let found = try settings.discovery.run(settings.paths)
    for note in found.notes { messages.note(note) }

    let report = await settings.linter.lint(found.repositories) { input throws(ReadError) in
      SourceFile(path: input.path, bytes: try FileReader.read(input.displayPath))
    }.adding(found.failures)
    for failure in report.failures {
      messages.error("cannot read '\(failure.path.visible)': \(failure.reason)")
    }

    for document in report.incomplete {
      messages.error("not read whole: '\(document.path.visible)': \(document.reason)")
    }

    let sources = FileSourceProvider(stamps: found.stamps)
    let elapsed = start.duration(to: clock.now)
    // Files first: a reader of standard output that goes away ends the run.
    for output in settings.outputs.sorted(by: { $0.file != nil && $1.file == nil }) {
      if settings.isQuiet && output.format == .text && report.isClean { continue }
      let options = ReporterOptions(
        useColor: output.file == nil && settings.color.usesColor, width: Environment.terminalWidth ?? 100,
        elapsed: elapsed, toolVersion: Version.current)
      try output.write(output.format.reporter(options).render(report, sources: sources))
    }
    if !report.isWhole { throw ExitStatus.failure }
    if report.hasFailed && !settings.exitsZero { throw ExitStatus.findings }
  }
}

extension Report {
  /// Whether everything was read, and nothing found.
  fileprivate var isClean: Bool { diagnostics.isEmpty && isWhole && !hasFailed }

  /// The report with more files that could not be read.
  fileprivate func adding(_ more: [Failure]) -> Report {
    Report(
      files: files, failures: failures + more, incomplete: incomplete, diagnostics: diagnostics,
      hidden: hidden, failOn: failOn)
  }
}

extension OutputRequest {
  /// Writes the report where it was asked for.
  fileprivate func write(_ bytes: [UInt8]) throws(UsageError) {
    do {
      if let file {
        try OutputFile.write(bytes, to: file)
      } else {
        try StandardStream.write(bytes, to: StandardStream.output)
      }
    } catch {
      throw UsageError(
        "cannot write to \(file.map { "'\($0.visible)'" } ?? "standard output"): \(error.reason)")
    }
  }
}
