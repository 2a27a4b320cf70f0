package import SXSDocument

/// What a linter has made of documents, for another run of the same linter in which most of them are as they were.
///
/// It is right only for runs of which the first one tells what matters: a reference to a file that was there is not kept, so
/// that the second run does not see that it leads nowhere, if the file is gone then. What a change has made is found so: in
/// the second run, on what was there before it, nothing counts but what the first has found as well.
package struct Recollection: Sendable {
  /// A document by its repository: several may have one that goes by the same path as it is shown.
  private struct Key: Hashable {
    let root: ByteString
    let path: ByteString

    init(_ input: Input, _ repository: RepositoryInput) {
      root = repository.root
      path = input.path
    }
  }

  private var outcomes: [Key: Outcome] = [:]
  private var forgotten: Set<ByteString> = []
  private let grows: Bool

  /// Nothing yet.
  ///
  /// - Parameter grows: Whether what a run makes of documents is added; it takes memory that only another run is worth.
  package init(grows: Bool) { self.grows = grows }

  /// The same, for a last run, without the documents at some paths as they are shown, which have changed.
  package init(_ before: Recollection, without displayPaths: some Sequence<ByteString>) {
    outcomes = before.outcomes
    forgotten = Set(displayPaths)
    grows = false
  }

  /// What was made of a document, if that much of it was read.
  func outcome(of input: Input, in repository: RepositoryInput, _ extent: Document.Extent) -> Outcome? {
    guard !forgotten.contains(input.displayPath), let outcome = outcomes[Key(input, repository)] else {
      return nil
    }
    return extent == .frontMatter || outcome.outline?.extent == .whole ? outcome : nil
  }

  /// Remembers what was made of the documents of a repository.
  mutating func remember(_ outcomes: Outcomes, of repository: RepositoryInput) {
    guard grows else { return }
    self.outcomes.reserveCapacity(self.outcomes.count + repository.documents.count)
    for (document, outcome) in zip(repository.documents, outcomes) {
      self.outcomes[Key(document, repository)] = outcome
    }
  }
}
