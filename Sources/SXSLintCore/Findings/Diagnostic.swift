public import SXSDocument

/// A finding with what the engine knows about it: whose it is, how bad it is, and in which file it lies.
///
/// A class, as it is large and handed from list to list.
public final class Diagnostic: Sendable {
  /// The name of the rule.
  public let rule: String

  /// How bad it is, after all settings.
  public let severity: Severity

  /// The file, as shown to the user: relative to the working folder, `/` between the parts.
  public let path: ByteString

  /// What is wrong, and where.
  public let finding: Finding

  /// What to do: the finding's own help, or its rule's.
  public let help: String

  /// The id of the unit that holds the range, as written.
  public let unit: ByteString?

  /// The two segments of that unit, to be shown beside each other.
  public let pair: Pair?

  /// The segments of a unit.
  public struct Pair: Sendable {
    /// The content of the target segment.
    public let target: SourceRange?
    /// The content of the source segment.
    public let source: SourceRange?
    /// Creates a pair.
    public init(target: SourceRange?, source: SourceRange?) {
      self.target = target
      self.source = source
    }
  }

  /// A diagnostic.
  public init(
    rule: String, severity: Severity, path: ByteString, finding: Finding, help: String,
    unit: ByteString? = nil,
    pair: Pair? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.finding = finding
    self.help = help
    self.unit = unit
    self.pair = pair
  }
}
