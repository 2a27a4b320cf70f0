public import SXSDocument

/// The outcome of a run: what was read, what could not be read, and what was found.
public struct Report: Sendable {
  /// A document that was checked.
  public struct CheckedFile: Sendable {
    /// The file, as shown to the user.
    public let path: ByteString
    /// The number of units that were read as they stand.
    public let units: Int
    /// The number of units that were read after escaped quotes in their tags had been undone.
    public let recoveredUnits: Int
    /// The locale that the front matter names, as written.
    public let locale: ByteString?
    /// The locale that counts: the one that is set for all documents, or that the front matter or else the repository
    /// names.
    public let languageLocale: ByteString?
    /// Where text stands that no rule has seen, whether a finding says so or not.
    public let hiddenParts: [SourceRange]

    /// A document that was checked; `languageLocale` is `nil` where the locale is that of the front matter.
    public init(
      path: ByteString, units: Int, recoveredUnits: Int = 0, locale: ByteString? = nil,
      languageLocale: ByteString? = nil, hiddenParts: [SourceRange] = []
    ) {
      self.hiddenParts = hiddenParts
      self.path = path
      self.units = units
      self.recoveredUnits = recoveredUnits
      self.locale = locale
      self.languageLocale = languageLocale ?? locale
    }
  }

  /// A file that could not be read, or not read whole.
  public struct Failure: Sendable {
    /// The file, as shown to the user.
    public let path: ByteString
    /// Why: `permission denied`, `a comment that is never closed hides pairs`.
    public let reason: String

    /// A file that could not be read, or not read whole.
    public init(path: ByteString, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The documents that were checked, in order.
  public private(set) var files: [CheckedFile]

  /// The files that could not be read, in order.
  public private(set) var failures: [Failure]

  /// The documents of which a part was not read and no error says so, in order.
  public private(set) var incomplete: [Failure]

  /// The diagnostics that are shown, in order.
  public private(set) var diagnostics: [Diagnostic]

  /// The number of diagnostics below the lowest severity that is shown.
  public private(set) var hidden: [Severity: Int]

  /// The number of findings that are left out as they were there before: in a baseline, or before a change.
  public private(set) var knownCount = 0

  /// The number of findings of a baseline that are no longer found, if the run fails for them.
  public private(set) var staleCount = 0

  /// Whether the exit code does not tell what was found.
  public private(set) var exitsZero = false

  /// The indices of the suppressions of the configuration that have suppressed a finding.
  public let workedSuppressions: Set<Int>

  /// The lowest severity that makes the run fail; `nil` if none does.
  public let failOn: Severity?

  /// Whether a rule took part that compares the two sides of a pair.
  public let comparesSides: Bool

  private let order: PathOrder

  /// The outcome of a run; puts what it is given in the order of the paths.
  public init(
    files: [CheckedFile], failures: [Failure], incomplete: [Failure] = [], diagnostics: [Diagnostic],
    hidden: [Severity: Int] = [:], workedSuppressions: Set<Int> = [],
    failOn: Severity? = .error, comparesSides: Bool = true, order: PathOrder = PathOrder()
  ) {
    self.files = order.sorted(files, by: \.path)
    self.failures = order.sorted(failures, by: \.path)
    self.incomplete = order.sorted(incomplete, by: \.path)
    self.diagnostics = order.sorted(diagnostics, by: \.path, then: <)
    self.hidden = hidden
    self.workedSuppressions = workedSuppressions
    self.failOn = failOn
    self.comparesSides = comparesSides
    self.order = order
  }

  /// The report with more files that could not be read.
  public func adding(_ more: [Failure]) -> Report {
    var report = self
    report.failures = order.sorted(failures + more, by: \.path)
    return report
  }

  /// The report with more diagnostics, which may lie in other files than documents.
  public func adding(_ more: [Diagnostic]) -> Report {
    guard !more.isEmpty else { return self }
    var report = self
    report.diagnostics = order.sorted(diagnostics + more, by: \.path, then: <)
    return report
  }

  /// The report that tells only of some of the documents that were checked.
  public func keeping(_ isKept: (ByteString) -> Bool) -> Report {
    var report = self
    report.files.removeAll { !isKept($0.path) }
    report.incomplete.removeAll { !isKept($0.path) }
    return report
  }

  /// The report with some of its diagnostics only, which stay in order.
  public func with(_ diagnostics: [Diagnostic]) -> Report {
    var report = self
    report.diagnostics = diagnostics
    return report
  }

  /// The diagnostics that tell of text that no rule has seen: as it may have changed, they are never known.
  public func isOfHiddenText(_ diagnostics: [Diagnostic]) -> [Bool] {
    let hidden = Dictionary(
      files.lazy.filter { !$0.hiddenParts.isEmpty }.map { ($0.path, $0.hiddenParts) }, uniquingKeysWith: +
    ).mapValues { OverlapIndex($0) }
    return diagnostics.map { hidden[$0.path]?.overlaps($0.finding.range) ?? false }
  }

  /// The report with those of its diagnostics only that were not there before; the others are counted.
  public func leavingOutKnown(but fresh: [Diagnostic]) -> Report {
    var report = with(fresh)
    report.knownCount += diagnostics.count - fresh.count
    return report
  }

  /// The report of a run that fails if so many findings of a baseline are no longer found.
  public func failing(forStale count: Int) -> Report {
    var report = self
    report.staleCount = count
    return report
  }

  /// The report of a run whose exit code does not tell what was found, if that is wanted.
  public func exitingWithZero(_ isWanted: Bool) -> Report {
    var report = self
    report.exitsZero = isWanted
    return report
  }

  /// The report without the diagnostics below a severity, which are only counted.
  public func hiding(below show: Severity) -> Report {
    var report = with(diagnostics.filter { $0.severity >= show })
    for diagnostic in diagnostics where diagnostic.severity < show {
      report.hidden[diagnostic.severity, default: 0] += 1
    }
    return report
  }

  /// Whether every file was read, and read whole.
  public var isWhole: Bool { failures.isEmpty && incomplete.isEmpty }

  /// The number of units that were read as they stand.
  public var units: Int { files.reduce(0) { $0 + $1.units } }

  /// The number of units that were read after escaped quotes in their tags had been undone.
  public var recoveredUnits: Int { files.reduce(0) { $0 + $1.recoveredUnits } }

  /// The number of shown diagnostics of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// Whether the run fails, other than for what could not be read.
  public var hasFailed: Bool { hasFindingsThatCount || staleCount > 0 }

  /// Whether something was found at or above ``failOn``, shown or not.
  public var hasFindingsThatCount: Bool {
    guard let failOn else { return false }
    return diagnostics.contains { $0.severity >= failOn }
      || hidden.contains { $0.key >= failOn && $0.value > 0 }
  }
}
