extension Outline.Reference {
  /// Where a reference leads.
  public enum Place: Sendable, Equatable {
    /// This path, relative to the root of the repository.
    case inside(ByteString)
    /// This path below one of the document's folders, `~/`; only the build knows which.
    case documentSet(ByteString)
    /// Beyond the root of the repository.
    case outside
    /// Not a file of this repository, as far as a path can tell.
    case elsewhere
  }
}

extension Outline {
  /// The references of a document that name a file or an anchor, and all its inclusions.
  static func references(of document: Document) -> [Reference] {
    guard !document.links.isEmpty else { return [] }
    let inherited = Set(document.sourceView.links.map(\.destination))
    return document.links.compactMap { link in
      let destination = LinkDestination(link.destination)
      let place = place(of: destination, from: document.file.path)
      guard !destination.isTab, place != .elsewhere || link.kind == .include else { return nil }
      // The links of the source view are those of Markdown, so that nothing can be said of the others.
      let isHTML = link.kind == .htmlLink || link.kind == .htmlImage
      return Reference(
        link: link, isInherited: isHTML || link.unit == nil || inherited.contains(link.destination),
        unit: link.unit.map { Unit(document.units[$0], in: document) }, place: place,
        anchor: destination.anchor)
    }
  }

  private static func place(of destination: LinkDestination, from path: ByteString) -> Reference.Place {
    switch destination.base {
    case .document: destination.resolved(from: path).map { .inside($0) } ?? .outside
    // `~/../` leads into other repositories that are checked out beside the set of documents.
    case .documentSet: destination.resolved(from: path).map { .documentSet($0) } ?? .elsewhere
    case .site, .drive, .scheme: .elsewhere
    }
  }
}
