import SXSDocument

/// What is known of a document after it was parsed and the document rules have seen it.
struct Outcome: Sendable {
  /// What there is to say of few documents only.
  struct Remarks: Sendable {
    /// Why the document could not be read.
    var failure: ReadError?
    var suppressions = Suppressions()
    /// Why a part was not read that no error tells of.
    var unreadReason: String?
    /// See ``Report/CheckedFile/hiddenParts``.
    var hiddenParts: [SourceRange] = []

    fileprivate var isEmpty: Bool {
      failure == nil && suppressions.isEmpty && unreadReason == nil && hiddenParts.isEmpty
    }
  }

  /// The outline; `nil` if the document could not be read.
  let outline: Outline?

  /// What the document rules have found and nobody suppresses.
  let diagnostics: [Diagnostic]

  /// None or one: there are as many outcomes as documents, and almost all are without.
  private let remark: [Remarks]

  /// What else there is to say.
  var remarks: Remarks { remark.first ?? Remarks() }

  /// The outcome for a document that could be read.
  init(outline: Outline, diagnostics: [Diagnostic] = [], _ remarks: Remarks = Remarks()) {
    self.outline = outline
    self.diagnostics = diagnostics
    remark = remarks.isEmpty ? [] : [remarks]
  }

  /// The outcome for a document that could not be read.
  init(failure: ReadError) {
    outline = nil
    diagnostics = []
    remark = [Remarks(failure: failure)]
  }
}

/// The outcomes for some documents, in their order, where the workers have put them.
struct Outcomes: RandomAccessCollection {
  /// What each worker has made of every n-th document.
  private let shares: [[Outcome]]

  /// What was made of documents that were read once more, by their indices.
  private var later: [Int: Outcome] = [:]

  /// The number of documents.
  let count: Int

  init(shares: [[Outcome]], count: Int) {
    self.shares = shares
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Outcome { later[index] ?? shares[index % shares.count][index / shares.count] }

  /// Puts other outcomes in the place of those of some documents.
  mutating func replace(_ indices: [Int], with others: Outcomes) {
    for (index, other) in zip(indices, others) { later[index] = other }
  }
}
