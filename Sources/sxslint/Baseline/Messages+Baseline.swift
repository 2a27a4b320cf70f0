import SXSDocument
import SXSLintCore

extension Messages {
  /// Says which entries nobody can judge.
  func describe(undecidedOf outcome: BaselineFile.Outcome, in file: BaselineFile) {
    let count = outcome.undecided.count
    guard count > 0 else { return }
    let folder = file.display(outcome.scope)
    note(
      "\(count.counted("finding")) of the baseline \(count == 1 ? "is" : "are") in files that are gone; "
        + "only a check of the whole of '\(folder)' tells whether they were renamed")
  }

  /// Says what the baseline keeps out of the report.
  func describe(_ outcome: BaselineFile.Outcome, of file: BaselineFile, isFailure: Bool) {
    let (known, stale) = (outcome.knownCount, outcome.stale)
    if known > 0 {
      note(
        "\(known.counted("finding")) in the baseline '\(file.display)' \(known == 1 ? "is" : "are") left out"
      )
    }
    if isFailure { describe(undecidedOf: outcome, in: file) }
    guard !stale.isEmpty else { return }
    if isFailure {
      self.stale(stale, in: file)
    } else {
      note(
        "\(stale.count.grouped) of the baseline no longer found; '\(file.command("prune"))' takes that out")
    }
  }

  /// How many stale entries are named.
  private static let maximumEntries = 20

  /// Names stale entries, by a message for each.
  func stale(_ entries: [BaselineEntry], in file: BaselineFile) {
    for entry in entries.prefix(Self.maximumEntries) {
      let place = entry.place == "-" ? "" : " \(entry.place.visible)"
      error(
        "no longer found, but in the baseline: \(file.displayPath(of: entry)): \(entry.rule.visible)\(place)")
    }
    if entries.count > Self.maximumEntries {
      error("and \((entries.count - Self.maximumEntries).grouped) more")
    }
    error("'\(file.command("prune"))' takes out of '\(file.display)' what is no longer found")
  }
}
