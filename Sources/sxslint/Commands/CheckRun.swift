import SXSDocument
import SXSLintCore
import SXSLintReporters

/// A check as it was carried out: all that was found, whatever is shown of it.
struct CheckRun {
  /// What was found.
  let report: Report

  /// The files, for those who look at the places again.
  let sources: FileSourceProvider

  /// What was named.
  let selection: Selection

  /// Finds the documents and checks them; says on standard error what could not be read, unless that is told elsewhere.
  init(
    _ settings: CheckSettings, _ messages: Messages, _ timing: Timing? = nil, tellsFailures: Bool = true
  ) throws {
    let changes = try settings.changes()
    let start = ContinuousClock.now
    messages.describe(settings)
    var found = try settings.discovery.run(
      settings.input.paths, settings.input.document?.path, unignored: try changes?.trackedDocuments() ?? [])
    timing?.stage("finding the files", since: start)
    messages.describe(otherFileCount: settings.input.otherFileCount)
    for note in found.notes { messages.note(note) }
    messages.describe(found)
    try settings.outputs.requireNoInput(found.stamps, settings.files)
    var ruleSets = settings.plan.assign(to: &found.repositories, settings.workingFolder)
    let changed = changes.map { ChangedFindings($0, settings.workingFolder) }
    if let changes, let changed {
      try changed.narrow(&found.repositories, &ruleSets)
      messages.describe(unstaged: changes.unstaged, settings.workingFolder)
      messages.describe(
        unchecked: try changed.outside(of: found.selection, settings.discovery), settings.workingFolder)
    }
    var linterOptions = settings.linterOptions
    linterOptions.observer = timing
    let linter = Linter(
      ruleSets: ruleSets, known: settings.ruleNames, suppressions: settings.plan.configuredSuppressions,
      options: linterOptions)
    let stamps = [settings.loaded.stamp].compactMap(\.self) + found.stamps
    // The provider has them; they are as many as the files.
    found.stamps = []
    let sources = FileSourceProvider(stamps: stamps, content: found.content(settings.input.document))
    let progress = Progress.onTerminal(
      of: found.repositories.reduce(0) { $0 + $1.documents.count }, isQuiet: settings.isQuiet)
    let linting = ContinuousClock.now
    var recollection = Recollection(grows: changed != nil)
    var report = linter.run(on: found.repositories, recalling: &recollection) { input throws(ReadError) in
      progress?.step()
      return try sources.read(input)
    }.adding(found.failures)
    progress?.finish()
    timing?.stage("checking", since: linting)
    // Only a look at all files tells that a suppression is for none.
    let seesAll = found.covers(settings.loaded.folder) && !settings.isNarrowed && report.isWhole
    if settings.linterOptions.respectsSuppressions, changed == nil, seesAll {
      report = report.adding(settings.plan.unused(but: report.workedSuppressions, settings.workingFolder))
    }
    if let changed { report = try changed.filter(report, found.repositories, linter, recollection, sources) }
    if tellsFailures { messages.describeFailures(of: report) }
    self.report = report
    self.sources = sources
    selection = found.selection
  }
}

extension Messages {
  /// Tells by which settings the check is done.
  fileprivate func describe(_ settings: CheckSettings) {
    let file = settings.loaded.path.map { "configuration: '\(settings.workingFolder.display($0).visible)'" }
    detail(file ?? "no configuration is read")
    let rules = settings.plan.base.rules.count
    detail("\(rules) of \(settings.ruleNames.count) rules; workers: at most \(settings.linterOptions.jobs)")
  }

  /// Tells what could not be read.
  func describeFailures(of report: Report) {
    for failure in report.failures {
      error("cannot read '\(failure.path.visible)': \(failure.reason)")
    }
    for document in report.incomplete {
      error("not read whole: '\(document.path.visible)': \(document.reason)")
    }
  }

  /// Tells which documents of a change are not checked.
  fileprivate func describe(unchecked documents: [ByteString], _ workingFolder: WorkingFolder) {
    guard let first = documents.first else { return }
    let count = documents.count
    note(
      "\(count.counted("changed document")) outside of what is checked: "
        + "'\(workingFolder.display(first).visible)'" + (count > 1 ? " and others" : ""))
  }

  /// Tells that what is checked is not all that the next commit holds.
  fileprivate func describe(unstaged documents: [ByteString], _ workingFolder: WorkingFolder) {
    guard let first = documents.first else { return }
    note(
      "'\(workingFolder.display(first).visible)'" + (documents.count > 1 ? " and others have" : " has")
        + " changes that are not staged; what they break or mend elsewhere is judged by them")
  }

  /// Tells that a list holds files that are no documents.
  fileprivate func describe(otherFileCount count: Int) {
    guard count > 0 else { return }
    note(
      "passed over: "
        + (count == 1 ? "1 listed file that is no document" : "\(count) listed files that are no documents"))
  }

  /// Tells what was found to be checked.
  fileprivate func describe(_ found: Discovery.Result) {
    for repository in found.repositories {
      let checked = repository.documents.count(where: \.isChecked)
      detail(
        "'\(repository.root.visible)': documents to check: \(checked), to read along: "
          + "\(repository.documents.count - checked)")
    }
    detail("excluded documents: \(found.excludedCount)")
    for link in found.unfollowedLinks { detail("symbolic link not followed: '\(link.visible)'") }
  }
}
