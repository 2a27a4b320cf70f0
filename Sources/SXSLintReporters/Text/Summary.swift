import SXSDocument
import SXSLintCore

/// The last lines of the text format: what was read, what was found, whether the run fails and why, what to do next.
struct Summary {
  private let report: Report
  private let elapsed: Duration?

  init(_ report: Report, elapsed: Duration? = nil) {
    self.report = report
    self.elapsed = elapsed
  }

  /// Appends the summary; a clean run has one line.
  func render(to printout: inout Printout) {
    if report.diagnostics.isEmpty, report.isWhole, !report.hasFailed { return clean(to: &printout) }
    for failure in report.failures { line("cannot read ", failure, to: &printout) }
    for failure in report.incomplete { line("not read whole: ", failure, to: &printout) }
    line("Checked \(extent)\(time).", to: &printout)
    line("\(counts).", to: &printout)
    printout.write(verdict, isFailed ? .severity(.error) : .bold)
    printout.endLine()
    if let rule = worstRule { line("What a rule means: sxslint explain \(rule)", to: &printout) }
  }

  private func clean(to printout: inout Printout) {
    line("\(cleanSubject)\(hidden.map { "; not shown: \($0)" } ?? "").", to: &printout)
  }

  /// What can be said of a clean run: nothing is called aligned that was not compared.
  private var cleanSubject: String {
    guard !report.files.isEmpty else { return "No file was checked\(time)" }
    if report.units + report.recoveredUnits == 0 {
      return "Nothing to report in \(checkedFiles)\(time); there are no translation units in "
        + (report.files.count == 1 ? "it" : "them")
    }
    let isAligned = report.comparesSides && !report.isReticent
    return "\(isAligned ? "All is aligned" : "Nothing to report") in \(extent)\(time)"
  }

  private func line(_ text: String, to printout: inout Printout) {
    printout.write(text)
    printout.endLine()
  }

  private func line(_ title: String, _ failure: Report.Failure, to printout: inout Printout) {
    printout.write(title, .severity(.error))
    printout.show(failure.path)
    printout.write(": ")
    printout.show(failure.reason)
    printout.endLine()
  }

  var isFailed: Bool { report.hasFailed || !report.isWhole }

  var extent: String {
    let recovered = report.recoveredUnits
    return "\(checkedFiles), \(report.units.counted("unit"))"
      + (recovered > 0 ? " and \(recovered.grouped) with escaped tags" : "")
  }

  private var checkedFiles: String { report.files.count.counted("file") }

  private var time: String { elapsed.map { " in \(seconds($0)) s" } ?? "" }

  var counts: String {
    let found = counts(from: .info)
    guard !found.isEmpty else {
      let nothing = report.knownCount > 0 ? "Nothing new was found" : "Nothing was found"
      return hidden.map { "Not shown: \($0)" } ?? nothing
    }
    // Diagnostics are in the order of their paths.
    let files = zip(report.diagnostics, report.diagnostics.dropFirst()).count { $0.path != $1.path } + 1
    return "\(found) in \(files.counted("file"))"
      + (hidden.map { "; not shown: \($0)" } ?? "")
  }

  /// The numbers of the diagnostics from a severity upward; empty if there are none.
  private func counts(from lowest: Severity) -> String {
    Severity.worstFirst.filter { $0 >= lowest && report.count($0) > 0 }
      .map { report.count($0).counted($0.rawValue) }.joined(separator: ", ")
  }

  /// What was found and is not shown.
  private var hidden: String? {
    let hidden = Severity.worstFirst.filter { report.hidden[$0, default: 0] > 0 }
    guard let lowest = hidden.last else { return nil }
    let list = hidden.map { report.hidden[$0, default: 0].counted($0.rawValue) }.joined(separator: ", ")
    return "\(list) (--show \(lowest.rawValue))"
  }

  var verdict: String {
    let threshold = "--fail-on \(report.failOn?.rawValue ?? "never")"
    let reasons = [countingReason(threshold), staleReason, unread.isEmpty ? nil : unread].compactMap(\.self)
    guard reasons.isEmpty else {
      // What could not be read fails the run all the same.
      let isForgiven = report.exitsZero && report.isWhole
      return (isForgiven ? "Would have failed without --exit-zero: " : "Failed: ")
        + reasons.joined(separator: ", and ")
    }
    guard let failOn = report.failOn else { return "Passed: no finding counts (\(threshold))" }
    return "Passed: nothing at or above \(failOn.rawValue) (\(threshold))"
  }

  /// Why findings make the run fail; `nil` if they do not.
  private func countingReason(_ threshold: String) -> String? {
    guard let failOn = report.failOn, report.hasFindingsThatCount else { return nil }
    let counting = counts(from: failOn)
    return counting.isEmpty ? hiddenReason(failOn) : "\(counting) (\(threshold))"
  }

  /// What a baseline has that it should not have; `nil` if the run does not fail for that.
  var staleReason: String? {
    let count = report.staleCount
    guard count > 0 else { return nil }
    return "\(count.counted("finding")) of the baseline \(count == 1 ? "is" : "are") no longer found"
  }

  /// Why the run fails although it shows nothing that counts.
  private func hiddenReason(_ failOn: Severity) -> String {
    let counting = report.hidden.filter { $0.key >= failOn && $0.value > 0 }
    let count = counting.values.reduce(0, +)
    let lowest = counting.keys.min() ?? failOn
    return "\(count.counted("finding")) that \(count == 1 ? "is" : "are") not shown "
      + "\(count == 1 ? "counts" : "count") (--show \(lowest.rawValue) shows \(count == 1 ? "it" : "them"))"
  }

  /// What could not be read; empty if nothing.
  private var unread: String {
    let (failures, incomplete) = (report.failures.count, report.incomplete.count)
    let parts = [
      failures > 0 ? "\(failures.counted("file")) could not be read" : nil,
      incomplete > 0 ? "\(incomplete.counted("file")) could not be read whole" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
  }

  /// The rule of the first of the worst diagnostics.
  private var worstRule: String? {
    Severity.worstFirst.lazy.compactMap { severity in
      report.diagnostics.first { $0.severity == severity }?.rule
    }.first
  }

  /// Seconds with two digits behind the point.
  private func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let hundredths = Int(seconds) * 100 + Int(attoseconds / 10_000_000_000_000_000)
    return "\((hundredths / 100).grouped).\((hundredths % 100).digits(width: 2))"
  }
}
