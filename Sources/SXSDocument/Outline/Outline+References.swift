extension Outline.Reference {
  /// Where a reference leads.
  public enum Place: Sendable, Hashable {
    /// This path, relative to the root of the repository.
    case inside(ByteString)
    /// This path below one of the document's folders, `~/`; only the build knows which.
    case documentSet(ByteString)
    /// Beyond the root of the repository; the destination as it is meant.
    case outside(ByteString)
    /// Not a file of this repository, as far as a path can tell.
    case elsewhere
  }
}

extension Outline.Reference.Place {
  /// The place, with a path that it shares with others.
  fileprivate func sharing(_ pool: inout ByteStringPool) -> Self {
    switch self {
    case .inside(let path): .inside(pool.shared(path))
    case .documentSet(let path): .documentSet(pool.shared(path))
    case .outside, .elsewhere: self
    }
  }
}

extension Outline {
  /// Whether rules may have something to say of a reference, by where it leads and the anchor that it names.
  public typealias ReferenceFilter = (Reference.Place, _ anchor: ByteString?) -> Bool

  /// The references of a document to files and anchors, as far as they are to be kept, and what it includes.
  static func references(
    of document: Document, sharing pool: inout ByteStringPool, keeping isKept: ReferenceFilter
  ) -> (references: [Reference], inclusions: [Reference.Place]) {
    guard !document.links.isEmpty else { return ([], []) }
    var english = EnglishPage(document)
    // Where bytes of another encoding stand, nobody knows where the link leads.
    let garbled = OverlapIndex(document.encodingFaults.lazy.map(\.range))
    var references: [Reference] = []
    var inclusions: [Reference.Place] = []
    var included: Set<Reference.Place> = []
    let links = document.links
    // By index, as each link would be copied otherwise, and hardly any is kept.
    for index in links.indices {
      let (kind, meant) = (links[index].kind, links[index].destination)
      guard kind == .include || !LinkDestination.isAbsolute(meant) else { continue }
      let destination = LinkDestination(meant)
      guard !destination.isTab, !garbled.overlaps(links[index].destinationRange) else { continue }
      let place = place(of: destination, asMeant: meant, from: document.file.path)
      if kind == .include, included.insert(place).inserted { inclusions.append(place.sharing(&pool)) }
      let anchor = destination.anchor
      guard place != .elsewhere, isKept(place, anchor) else { continue }
      let link = links[index]
      let unit = link.unit.map { document.units[$0] }
      references.append(
        Reference(
          kind: link.kind, range: link.range, destinationRange: link.destinationRange,
          isInherited: english.mayHave(link, at: index), unit: unit.map { Unit($0, in: document) },
          place: place.sharing(&pool), anchor: anchor))
    }
    return (references.withoutSpareRoom, inclusions.withoutSpareRoom)
  }

  private static func place(
    of destination: LinkDestination, asMeant meant: ByteString, from path: ByteString
  ) -> Reference.Place {
    switch destination.base {
    case .document: destination.resolved(from: path).map { .inside($0) } ?? .outside(meant)
    // `~/../` leads into other repositories that are checked out beside the set of documents.
    case .documentSet: destination.resolved(from: path).map { .documentSet($0) } ?? .elsewhere
    case .site, .drive, .scheme: .elsewhere
    }
  }
}

/// Tells which links of the published page the English page has, too.
private struct EnglishPage {
  private let document: Document
  private let isTranslated: Bool
  private lazy var destinations = Set(
    document.sourceView.links.map(\.destination.withoutHere.lowercasedASCII))
  /// The words of the source that was asked for last: the links of a pair come one behind the other.
  private var words: (source: SourceRange, all: Set<ArraySlice<UInt8>>)?

  init(_ document: Document) {
    self.document = document
    isTranslated = document.language?.isEnglish != true
  }

  /// Whether a link, with its index, may be on the English page: it is, or the two sides of its pair are not compared.
  mutating func mayHave(_ link: Link, at index: Int) -> Bool {
    guard isTranslated, let unit = link.unit.map({ document.units[$0] }), !unit.isMalformed,
      let target = unit.target, let source = unit.source
    else { return true }
    // As a rule, so that the links of the page need not be collected.
    if unit.hasSameLinks, target.links.contains(index) { return true }
    return destinations.contains(link.destination.withoutHere.lowercasedASCII)
      || holds(document[link.destinationRange], source.content)
  }

  /// Whether each word of a destination stands in a source, too.
  ///
  /// Where the woven lists and code of the two pages differ, the source view may not see the link at all. A pair may hold
  /// thousands of links, so that its source is not searched for each.
  private mutating func holds(_ destination: ArraySlice<UInt8>, _ source: SourceRange) -> Bool {
    if words?.source != source { words = (source, Set(Self.words(document[source]))) }
    return Self.words(destination).allSatisfy { words?.all.contains($0) == true }
  }

  /// The words that white space, brackets and quotes make of a text.
  private static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split { byte in byte.isWhiteSpaceASCII || "()<>\"'`[]".utf8.contains(byte) }
  }
}
