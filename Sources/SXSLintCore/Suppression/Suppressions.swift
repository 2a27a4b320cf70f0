public import SXSDocument

/// The suppressions that apply to a document, and which of them have done something.
public struct Suppressions: Sendable {
  /// The comments of the document, in order.
  public let comments: [SuppressionComment]

  /// The names in the comments, and which of them have suppressed a finding.
  private var index: SuppressionIndex

  /// The suppressions of the configuration that are for this document, with their indices.
  private let configured: [(index: Int, suppression: ConfiguredSuppression)]

  /// The indices of those that have suppressed a finding.
  private(set) var workedIndices: Set<Int> = []

  /// The suppressions of a document.
  ///
  /// - Parameters:
  ///   - document: The document, for its comments.
  ///   - configured: Those of the configuration that are for the document.
  public init(
    _ document: Document, configured: [(index: Int, suppression: ConfiguredSuppression)] = []
  ) {
    comments = SuppressionComment.all(in: document)
    index = SuppressionIndex(comments)
    self.configured = configured
  }

  /// No suppression.
  init() {
    (comments, index, configured) = ([], SuppressionIndex([]), [])
  }

  /// Whether there are none.
  var isEmpty: Bool { comments.isEmpty && configured.isEmpty }

  /// Whether a finding is suppressed; notes by what.
  ///
  /// - Parameters:
  ///   - rule: The name of the rule.
  ///   - range: The range of the finding.
  ///   - unit: The id of the unit that the range lies in.
  /// - Returns: Whether one or more suppressions are for the finding.
  public mutating func suppress(_ rule: String, at range: SourceRange, unit: ByteString? = nil) -> Bool {
    var isSuppressed = index.suppress(rule, at: range.start)
    for (index, suppression) in configured where suppression.matches(rule, unit: unit) {
      workedIndices.insert(index)
      isSuppressed = true
    }
    return isSuppressed
  }

  /// The names in comments that have suppressed nothing, each with its comment.
  public var idle: [(comment: SuppressionComment, name: SuppressionComment.Name)] {
    index.idle.map { (comments[$0.comment], comments[$0.comment].names[$0.name]) }
  }
}
