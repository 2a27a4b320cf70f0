public import SXSDocument

/// The suppressions that apply to a document, and which of them have done something.
public struct Suppressions: Sendable {
  /// The comments of the document, in order.
  public let comments: [SuppressionComment]

  /// Whether each name of each comment has suppressed a finding.
  private var hasWorked: [[Bool]]

  /// The suppressions of the configuration that are for this document, with their indices.
  private let configured: [(index: Int, suppression: ConfiguredSuppression)]

  /// The indices of those that have suppressed a finding.
  private(set) var workedIndices: Set<Int> = []

  /// The number of findings that were suppressed.
  private(set) var count = 0

  /// The suppressions of a document.
  ///
  /// - Parameters:
  ///   - document: The document, for its comments.
  ///   - configured: Those of the configuration that are for the document.
  public init(
    _ document: Document, configured: [(index: Int, suppression: ConfiguredSuppression)] = []
  ) {
    comments = SuppressionComment.all(in: document)
    hasWorked = comments.map { $0.names.map { _ in false } }
    self.configured = configured
  }

  /// No suppression.
  init() {
    (comments, hasWorked, configured) = ([], [], [])
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
    var isSuppressed = false
    for (index, comment) in comments.enumerated() where comment.covers(range) {
      for (position, name) in comment.names.enumerated() where name.text == rule {
        hasWorked[index][position] = true
        isSuppressed = true
      }
    }
    for (index, suppression) in configured where suppression.matches(rule, unit: unit) {
      workedIndices.insert(index)
      isSuppressed = true
    }
    if isSuppressed { count += 1 }
    return isSuppressed
  }

  /// The names in comments that have suppressed nothing, each with its comment.
  public var idle: [(comment: SuppressionComment, name: SuppressionComment.Name)] {
    comments.indices.flatMap { index in
      comments[index].names.indices.filter { !hasWorked[index][$0] }.map {
        (comments[index], comments[index].names[$0])
      }
    }
  }
}
