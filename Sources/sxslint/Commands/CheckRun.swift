import SXSDocument
import SXSLintCore
import SXSLintReporters

/// A check as it was carried out: all that was found, whatever is shown of it.
struct CheckRun {
  /// What was found.
  let report: Report

  /// The files, for those who look at the places again.
  let sources: FileSourceProvider

  /// Finds the documents and checks them; says on standard error what could not be read.
  init(_ settings: CheckSettings, _ messages: Messages) async throws {
    var found = try settings.discovery.run(settings.input.paths, settings.input.document?.path)
    for note in found.notes { messages.note(note) }
    var ruleSets = settings.plan.assign(to: &found.repositories, settings.workingFolder)
    let changed = try settings.changes(messages).map { ChangedFindings($0, settings.workingFolder) }
    try changed?.narrow(&found.repositories, &ruleSets)
    let linter = Linter(
      ruleSets: ruleSets, known: settings.ruleNames, suppressions: settings.plan.configuredSuppressions,
      options: settings.linterOptions)
    var stamps = found.stamps
    if let stamp = settings.loaded.stamp { stamps[stamp.path] = stamp }
    let sources = FileSourceProvider(stamps: stamps, content: found.content(settings.input.document))
    var report = await linter.lint(found.repositories) { input throws(ReadError) in
      try sources.read(input)
    }.adding(found.failures)
    // Only a look at all files tells that a suppression is for none.
    if settings.linterOptions.respectsSuppressions, changed == nil, found.covers(settings.loaded.folder) {
      report = report.adding(settings.plan.unused(but: report.workedSuppressions, settings.workingFolder))
    }
    if let changed { report = try await changed.filter(report, found.repositories, linter, sources) }
    for failure in report.failures {
      messages.error("cannot read '\(failure.path.visible)': \(failure.reason)")
    }
    for document in report.incomplete {
      messages.error("not read whole: '\(document.path.visible)': \(document.reason)")
    }
    self.report = report
    self.sources = sources
  }
}
