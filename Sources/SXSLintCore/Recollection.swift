public import SXSDocument

/// What linters have made of documents, for another run in which most of them are as they were.
///
/// What a document makes of itself depends on its content, its path and the rules alone; what it is among the others is
/// found out in every run.
public struct Recollection: Sendable {
  /// By the path that is shown.
  private var outcomes: [ByteString: Outcome] = [:]

  private let grows: Bool

  /// Nothing yet.
  ///
  /// - Parameter grows: Whether what runs make of documents is added; it takes memory that only another run is worth.
  public init(grows: Bool = true) { self.grows = grows }

  /// Forgets the documents at some paths as they are shown, which have changed.
  public mutating func forget(_ displayPaths: some Sequence<ByteString>) {
    for path in displayPaths { outcomes[path] = nil }
  }

  /// What was made of a document, if that much of it was read.
  func outcome(of input: Input, _ extent: Document.Extent) -> Outcome? {
    guard let outcome = outcomes[input.displayPath] else { return nil }
    return extent == .frontMatter || outcome.outline?.extent == .whole ? outcome : nil
  }

  /// Remembers what was made of some documents.
  mutating func remember(_ outcomes: Outcomes, of documents: [Input]) {
    guard grows else { return }
    self.outcomes.reserveCapacity(documents.count)
    for (document, outcome) in zip(documents, outcomes) { self.outcomes[document.displayPath] = outcome }
  }
}
