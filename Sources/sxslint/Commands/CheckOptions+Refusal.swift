/// Other commands take the options of `check`, and must not pass over those that mean nothing to them: who gave one expects
/// something of it.
extension CheckOptions {
  /// Ends the run if an option is given that says what a check reports, or how it ends.
  func refuseReporting(for command: String) throws(UsageError) {
    try refuse(
      [
        ("--output", !output.isEmpty), ("--max-findings", maxFindings != nil), ("--statistics", statistics),
        ("--timing", timing), ("--color", color != nil), ("--exit-zero", exitZero),
        ("--fail-on-stale-baseline", failOnStaleBaseline), ("--diff-base", diffBase != nil),
        ("--staged", staged), ("--stdin-filename", stdinFilename != nil),
      ], for: command)
  }

  /// Ends the run if an option is given that says how documents are found and read.
  func refuseReading(for command: String) throws(UsageError) {
    try refuse(
      [
        ("--files-from", filesFrom != nil), ("-0", endsNamesInZero), ("--allow-empty", allowEmpty),
        ("-j", jobs != nil), ("--verbose", verbose), ("--quiet", quiet),
      ], for: command)
  }

  private func refuse(
    _ options: [(name: String, isGiven: Bool)], for command: String
  ) throws(UsageError) {
    guard let option = options.first(where: \.isGiven) else { return }
    throw UsageError("\(option.name) means nothing to 'sxslint \(command)'; it is for 'sxslint check'")
  }
}
