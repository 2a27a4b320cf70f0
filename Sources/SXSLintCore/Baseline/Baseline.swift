public import SXSDocument

/// The findings that a repository has had since before it was checked, and that do not count.
public struct Baseline: Sendable {
  /// The entries, in order; one for each finding, so that equal ones may follow each other.
  public let entries: [BaselineEntry]

  /// A baseline of some findings.
  public init(_ entries: [BaselineEntry]) { self.entries = entries.sorted() }

  /// The baseline without some of its entries, each of which takes out one.
  public func without(_ entries: [BaselineEntry]) -> Baseline {
    Baseline(self.entries.subtractingOnce(entries))
  }

  /// What comes of comparing a baseline with what is found.
  public struct Comparison: Sendable {
    /// Whether each finding is in the baseline.
    public let isKnown: [Bool]
    /// The entries that belong to a finding, as they would be written now.
    public let known: [BaselineEntry]
    /// The entries that belong to no finding.
    public let rest: [BaselineEntry]
  }

  /// Finds the entry of each finding.
  ///
  /// An entry is for one finding: first for the one at the same place, then for one with the same text in the same file,
  /// as a new handback has new ids, and at last for one with the same text in another file, if its own is gone.
  ///
  /// - Parameters:
  ///   - found: The findings, as entries.
  ///   - isGone: Whether the file at the path of an entry is no longer there.
  /// - Returns: What is known, and what is left of the baseline.
  public func compare(_ found: [BaselineEntry], isGone: (ByteString) -> Bool) -> Comparison {
    var isKnown = found.map { _ in false }
    var rest = entries
    match(found, &isKnown, &rest) { $0 }
    match(found, &isKnown, &rest) {
      BaselineEntry(path: $0.path, rule: $0.rule, place: "", content: $0.content)
    }
    var gone = rest.filter { isGone($0.path) }
    let movable = gone
    match(found, &isKnown, &gone) { BaselineEntry(path: "", rule: $0.rule, place: "", content: $0.content) }
    rest = rest.subtractingOnce(movable.subtractingOnce(gone))
    return Comparison(
      isKnown: isKnown, known: zip(found, isKnown).filter(\.1).map(\.0).sorted(), rest: rest)
  }

  /// Takes the entries out of `rest` that equal findings by a key, each for one.
  private func match(
    _ found: [BaselineEntry], _ isKnown: inout [Bool], _ rest: inout [BaselineEntry],
    by key: (BaselineEntry) -> BaselineEntry
  ) {
    guard !rest.isEmpty else { return }
    var counts: [BaselineEntry: Int] = [:]
    for (index, entry) in found.enumerated() where !isKnown[index] { counts[key(entry), default: 0] += 1 }
    var used: [BaselineEntry: Int] = [:]
    rest = rest.filter { entry in
      let key = key(entry)
      guard used[key, default: 0] < counts[key, default: 0] else { return true }
      used[key, default: 0] += 1
      return false
    }
    for (index, entry) in found.enumerated() where !isKnown[index] {
      let key = key(entry)
      guard let count = used[key], count > 0 else { continue }
      used[key] = count - 1
      isKnown[index] = true
    }
  }
}

extension [BaselineEntry] {
  /// The elements without those of another list, each of which takes out one.
  fileprivate func subtractingOnce(_ other: [BaselineEntry]) -> [BaselineEntry] {
    var counts = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { entry in
      guard let count = counts[entry], count > 0 else { return true }
      counts[entry] = count - 1
      return false
    }
  }
}
