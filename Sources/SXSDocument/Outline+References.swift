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
    lazy var inherited = Set(document.sourceView.links.map(\.destination.lowercasedASCII))
    return document.links.compactMap { link in
      let destination = LinkDestination(link.destination)
      let place = place(of: destination, from: document.file.path)
      guard !destination.isTab, place != .elsewhere || link.kind == .include else { return nil }
      let unit = link.unit.map { document.units[$0] }
      return Reference(
        link: link,
        // Most destinations stand in the source as they are, so that none has to be remembered.
        isInherited: !isTranslators(link, unit?.source, in: document)
          || inherited.contains(link.destination.lowercasedASCII),
        unit: unit.map { Unit($0, in: document) }, place: place, anchor: destination.anchor)
    }
  }

  /// The references of the English page to its own anchors that the published page lacks.
  ///
  /// Both pages of a document have the same anchors, so that such a link is broken on the English side.
  static func sourceReferences(of document: Document) -> [Reference] {
    let isFragment = { (link: Link) in link.destination.bytes.first == UInt8(ascii: "#") }
    guard document.sourceView.links.contains(where: isFragment) else { return [] }
    let published = Set(document.links.filter(isFragment).map(\.destination))
    return document.sourceView.links.compactMap { link in
      guard isFragment(link), let index = link.unit, !published.contains(link.destination) else { return nil }
      let destination = LinkDestination(link.destination)
      guard !destination.isTab else { return nil }
      return Reference(
        link: link, isInherited: true, unit: Unit(document.units[index], in: document),
        place: place(of: destination, from: document.file.path), anchor: destination.anchor)
    }
  }

  /// Whether a destination is the translator's: its unit has a source side, and that does not even hold its bytes.
  ///
  /// Where the woven lists and code of the two pages differ, the source view may not see the link at all.
  private static func isTranslators(_ link: Link, _ source: Segment?, in document: Document) -> Bool {
    guard let source else { return false }
    return !document.file.holds(link.destinationRange, within: source.content)
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
