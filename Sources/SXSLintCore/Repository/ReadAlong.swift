import SXSDocument

/// Tells which of the documents that are read for the sake of others have to be read whole: of most of them the front
/// matter tells all that is asked.
struct ReadAlong {
  private let documents: [Input]
  private let files: RepositoryFiles
  private let needs: Outline.Parts

  /// The documents of a repository.
  ///
  /// - Parameters:
  ///   - repository: The repository.
  ///   - files: Its files.
  ///   - needs: What rules ask for.
  init(_ repository: RepositoryInput, _ files: RepositoryFiles, _ needs: Outline.Parts) {
    documents = repository.documents
    self.files = files
    self.needs = needs
  }

  /// How much is to be read at first of documents that are not checked.
  var extent: Document.Extent { needs.contains(.translations) ? .whole : .frontMatter }

  /// The indices of the documents to be read whole after some have been read; `nil` if nothing more is asked.
  ///
  /// What is read then may include further documents, so that this has to be asked again.
  func rest(after outcomes: Outcomes) -> [Int]? {
    guard documents.contains(where: { !$0.isChecked }) else { return nil }
    let checked = documents.indices.compactMap { documents[$0].isChecked ? outcomes[$0].outline : nil }
    var rest: [Int] = []
    if needs.contains(.headings), checked.contains(where: { !$0.bareHeadings.isEmpty }) {
      rest = documents.indices.filter { outcomes[$0].outline?.extent == .frontMatter }
    } else if needs.contains(.linkedPages) {
      rest = pages(linkedFrom: checked, outcomes)
    }
    return rest.isEmpty ? nil : rest
  }

  /// The pages that some documents link to an anchor of, and their inclusions, as far as they are to be read.
  private func pages(linkedFrom checked: [Outline], _ outcomes: Outcomes) -> [Int] {
    var unread: Set<Int> = []
    var seen: Set<Int> = []
    for outline in checked {
      for reference in outline.references {
        guard let anchor = reference.anchor,
          let page = index(of: reference.place, from: outline, outcomes),
          let target = outcomes[page].outline
        else { continue }
        if target.extent == .whole, target.hasAnchor(anchor) { continue }
        gather(page, outcomes, &seen, &unread)
      }
    }
    return unread.sorted()
  }

  /// Gathers what is to be read of a page with what it includes.
  private func gather(_ page: Int, _ outcomes: Outcomes, _ seen: inout Set<Int>, _ unread: inout Set<Int>) {
    var parts = [page]
    while let part = parts.popLast() {
      guard seen.insert(part).inserted, let outline = outcomes[part].outline else { continue }
      switch outline.extent {
      case .frontMatter: unread.insert(part)
      case .whole: parts += outline.inclusions.compactMap { index(of: $0, from: outline, outcomes) }
      }
    }
  }

  /// The index of the document that a reference leads to, as ``Repository/document(at:of:)`` finds it.
  private func index(
    of place: Outline.Reference.Place, from outline: Outline, _ outcomes: Outcomes
  ) -> Int? {
    files.document(at: place, of: outline) { path in
      // There may be two: one that is gone, in the state before a change, and one in its place.
      let first = documents.partitioningIndex { $0.path >= path }
      return documents.indices[first...].prefix { documents[$0].path == path }.first {
        outcomes[$0].outline != nil
      }
    }
  }
}
