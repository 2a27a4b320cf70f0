import ArgumentParser
import SXSDocument
import SXSLintCore

/// `sxslint baseline`: the findings that do not count as they were there before.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Write down what is found now, so that only new findings count.",
    discussion: """
      The file is the one that --baseline or the configuration names, or else '.sxslint-baseline'. It may only \
      shrink: no command adds to it. Each command takes the options of check but those on reports and changes.
      """,
    subcommands: [Write.self, Prune.self, Check.self])

  /// `sxslint baseline write`: the first baseline.
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write",
      abstract: "Write what is found, and would be shown by the same check, into a new baseline.")

    @OptionGroup var options: CheckOptions

    func run() throws {
      let job = try BaselineJob(options)
      guard !job.file.exists else {
        throw UsageError(
          "the baseline '\(job.file.display)' is there already and may only shrink: "
            + "'\(job.file.command("prune"))'; "
            + "delete it to begin anew")
      }
      let run = try job.check()
      let report = run.report.hiding(below: job.settings.thresholds.show.value)
      let isHidden = report.isOfHiddenText(report.diagnostics)
      let known = zip(report.diagnostics, isHidden).filter { !$1 }.map(\.0)
      try job.file.write(Baseline(job.file.entries(known, run.sources)), replacing: false)
      let hiddenCount = run.report.diagnostics.count - report.diagnostics.count
      if hiddenCount > 0 {
        job.messages.note(
          "left out \(hiddenCount.counted("finding")) below "
            + "\(job.settings.thresholds.show.value.rawValue), which a check does not show either; "
            + "--show info writes \(hiddenCount == 1 ? "it" : "them"), too")
      }
      if known.count < report.diagnostics.count {
        job.messages.note(
          "left out what tells of text that no rule has seen: it counts until it is mended, "
            + "'sxslint check' shows where")
      }
      let count = known.count
      let isSet = job.settings.loaded.configuration.baseline != nil && options.baseline == nil
      try Page.print(
        "Wrote \(count.counted("finding")) to '\(job.file.display)'."
          + (isSet ? "" : " Use it: sxslint check --baseline \(job.file.display)"))
    }
  }

  /// `sxslint baseline prune`: the baseline without what was mended.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune", abstract: "Take what is no longer found out of the baseline.")

    @OptionGroup var options: CheckOptions

    func run() throws {
      let job = try BaselineJob(options)
      let before = try job.file.read()
      let outcome = try job.file.compare(try job.check(), with: job.settings)
      if outcome.pruned.entries != before.entries { try job.file.write(outcome.pruned, replacing: true) }
      job.messages.describe(undecidedOf: outcome, in: job.file)
      let count = outcome.stale.count
      try Page.print(
        "Took \(count.counted("finding")) out of '\(job.file.display)'; "
          + "\(outcome.pruned.entries.count.grouped) left.")
    }
  }

  /// `sxslint baseline check`: whether the baseline holds only what is found.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Fail if the baseline holds what is no longer found.")

    @OptionGroup var options: CheckOptions

    func run() throws {
      let job = try BaselineJob(options)
      let outcome = try job.file.compare(try job.check(), with: job.settings)
      job.messages.describe(undecidedOf: outcome, in: job.file)
      guard outcome.stale.isEmpty else {
        job.messages.stale(outcome.stale, in: job.file)
        throw ExitStatus.findings
      }
      try Page.print(
        "'\(job.file.display)' holds nothing that is no longer found"
          + (outcome.seesAll ? "." : " in what was checked."))
    }
  }
}

/// What the commands on a baseline have in common.
private struct BaselineJob {
  let settings: CheckSettings
  let file: BaselineFile
  let messages: Messages

  init(_ options: CheckOptions) throws(UsageError) {
    guard options.diffBase == nil, !options.staged else {
      throw UsageError("a baseline is for all findings, not for those of a change")
    }
    try options.refuseReporting(for: "baseline")
    settings = try CheckSettings(options)
    messages = Messages(isQuiet: settings.isQuiet, isVerbose: settings.isVerbose)
    var file = try BaselineFile(options.baseline, settings.loaded, settings.workingFolder)
    if file == nil {
      let home = settings.loaded.folder.appending(BaselineFile.defaultName)
      file = try BaselineFile(Arguments.encode(home.bytes), settings.loaded, settings.workingFolder)
    }
    guard let file else { throw UsageError("no baseline is named") }
    self.file = file
  }

  /// Checks everything; what could not be read ends the job, as a baseline must not depend on it.
  func check() throws -> CheckRun {
    let run = try CheckRun(settings, messages)
    guard run.report.isWhole else { throw ExitStatus.failure }
    return run
  }
}

extension Page {
  fileprivate static func print(_ line: String) throws(UsageError) {
    try print(Array(Arguments.decode(line).bytes) + [UInt8(ascii: "\n")])
  }
}
