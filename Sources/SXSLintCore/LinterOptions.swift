public import SXSDocument

/// How a linter works, whatever rules it runs.
public struct LinterOptions: Sendable {
  /// The number of workers, if there are as many documents.
  public var jobs = 1

  /// The number of documents that are worth the start of a worker.
  public var documentsPerWorker = 1

  /// The lowest severity that is reported.
  public var show = Severity.warning

  /// Whether findings are reported whose cause is reported, too: to be left out when it is known what is shown.
  public var keepsConsequences = false

  /// The lowest severity that makes the run fail; `nil` if none does.
  public var failOn: Severity? = .error

  /// The order of the files in the report.
  public var order = PathOrder()

  /// The day of the check, see ``Repository/today``.
  public var today: Date?

  /// The locale of all documents, whatever they say themselves; `nil` for the one that each names.
  public var locale: ByteString?

  /// Whether comments in documents and entries of the configuration suppress findings.
  public var respectsSuppressions = true

  /// Who is told how long it takes; costs nothing if nobody is.
  public var observer: (any LintObserver)?

  /// The usual way to work: one worker, what may be wrong is shown, errors fail.
  public init() {}
}
