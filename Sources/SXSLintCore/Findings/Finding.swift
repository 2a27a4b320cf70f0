public import SXSDocument

/// What a rule says of a document: a place, what is wrong there, and what else is concerned.
///
/// A finding knows neither its rule nor its path nor whether it is suppressed.
public struct Finding: Sendable {
  /// The bytes that are wrong.
  public let range: SourceRange

  /// What is wrong, in one sentence without a capital and full stop; values in single quotes.
  public let message: String

  /// What to do, if it can be said more exactly than the rule's own ``RuleInfo/help``.
  public let help: String?

  /// The other places that are concerned.
  public let notes: [Note]

  /// How to mend it, if a machine can.
  public let fix: Fix?

  /// What it follows from, if it may be left out where that is reported.
  public let cause: Cause?

  /// The severity, where it depends on the case; otherwise the rule's.
  public let severity: Severity?

  /// A finding at a range.
  public init(
    at range: SourceRange, _ message: String, help: String? = nil, severity: Severity? = nil,
    notes: [Note] = [], fix: Fix? = nil, cause: Cause? = nil
  ) {
    self.range = range
    self.message = message
    self.help = help
    self.severity = severity
    self.notes = notes
    self.fix = fix
    self.cause = cause
  }
}

extension Finding {
  /// The finding with the paths of other places as the user sees them.
  func showing(_ displayPath: (ByteString) -> ByteString) -> Finding {
    guard cause != nil || notes.contains(where: { $0.path != nil }) else { return self }
    let shown = notes.map { Note(at: $0.range, in: $0.path.map(displayPath), $0.message) }
    return Finding(
      at: range, message, help: help, severity: severity, notes: shown, fix: fix,
      cause: cause.map { Cause($0.rules, in: displayPath($0.path), at: $0.ranges) })
  }
}
