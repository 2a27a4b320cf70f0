extension Outline {
  /// What links to a document, and rules about its headings, need to know of its anchors.
  struct Anchors {
    /// See ``Outline/anchors``.
    let names: PackedTexts
    /// See ``Outline/implicitAnchors``.
    let implicit: PackedTexts
    /// See ``Outline/wantedAnchors``.
    let wanted: [WantedAnchor]
    /// See ``Outline/anchoredHeadingCount``.
    let anchoredHeadingCount: Int
    /// See ``Outline/bareHeadings``.
    let bareHeadings: [BareHeading]

    init(_ document: Document) {
      var anchored = 0
      var bare: [BareHeading] = []
      var wanted: [WantedAnchor] = []
      let headings = document.headings
      // By index, as each heading would be copied otherwise.
      for index in headings.indices {
        switch document.headingAnchors[index] {
        case .exempt: break
        case .fitting: anchored += 1
        case .missing(let slug, let insertion):
          let range = headings[index].range
          let unit = document.units[headings[index].units].first.map { Unit($0, in: document) }
          bare.append(BareHeading(range: range, slug: slug, insertion: insertion, unit: unit))
          wanted.append(WantedAnchor(name: slug, place: range))
        case .mismatched(let anchor, _):
          anchored += 1
          wanted += HeadingSlug.variants(headings[index].sourceText).map {
            WantedAnchor(name: $0, place: anchor.place)
          }
        }
      }
      names = PackedTexts(Self.publishedNames(of: document).sortedSet)
      implicit = PackedTexts(Self.implicitAnchors(of: document).sortedSet)
      self.wanted = wanted.sorted { $0.name < $1.name }
      anchoredHeadingCount = anchored
      bareHeadings = bare
    }

    /// The names that do not stand in the source side of a pair.
    private static func publishedNames(of document: Document) -> [ByteString] {
      let anchors = document.anchors
      var names: [ByteString] = []
      names.reserveCapacity(anchors.count)
      for index in anchors.indices where !document.units.isInSource(anchors[index].tag) {
        names.append(anchors[index].name)
      }
      return names
    }

    /// The ids that docfx gives the headings that have no name to adopt.
    ///
    /// Equal ids get numbers, and a heading with a name of its own takes up its id all the same.
    private static func implicitAnchors(of document: Document) -> [ByteString] {
      let (headings, anchors) = (document.headings, document.anchors)
      let isNamed = headings.indices.map { heading in
        headings[heading].anchors.contains { anchors[$0].isAnchorElement && !anchors[$0].name.isEmpty }
      }
      guard isNamed.contains(false) else { return [] }
      var used: Set<ByteString> = []
      var next: [ByteString: Int] = [:]
      var implicit: [ByteString] = []
      for (heading, isNamed) in zip(headings, isNamed) {
        let plain = HeadingSlug.docfxID(heading.targetText)
        var id = plain
        while !used.insert(id).inserted {
          let number = next[plain, default: 1]
          next[plain] = number + 1
          id = ByteString("\(plain)-\(number)")
        }
        if !isNamed { implicit.append(id) }
      }
      return implicit
    }
  }
}

extension Outline {
  /// Whether the published page has an anchor of this name that the document itself makes.
  public func hasAnchor(_ name: ByteString) -> Bool {
    anchors.sortedContains(name) || implicitAnchors.sortedContains(name)
  }

  /// Thousands of links may lead to thousands of headings of the same name.
  private static let maximumPlaces = 16

  /// The places of the first headings that should have an anchor of this name and have not, in order.
  public func places(wanting name: ByteString) -> [SourceRange] {
    let first = wantedAnchors.partitioningIndex { $0.name >= name }
    return wantedAnchors[first...].prefix(Self.maximumPlaces).prefix { $0.name == name }.map(\.place)
  }
}

extension Outline.Unit {
  /// What an outline keeps of a unit.
  package init(_ unit: TranslationUnit, in document: Document) {
    id = (unit.target ?? unit.source).map { document.file.byteString($0.idRange) } ?? ""
    target = unit.target?.content
    source = unit.source?.content
  }
}

extension Document {
  /// Whether the document may have anchors that were not found.
  var mayHideAnchors: Bool {
    !encodingFaults.isEmpty || frontMatter?.isUnclosed == true
      || faults.contains { $0.kind.unreadReason != nil }
  }
}

extension [ByteString] {
  /// The elements in order, each once.
  fileprivate var sortedSet: [ByteString] {
    guard count > 1 else { return self }
    let sorted = self.sorted()
    func isDouble(_ index: Int) -> Bool { index > 0 && sorted[index] == sorted[index - 1] }
    guard sorted.indices.contains(where: isDouble) else { return sorted }
    return sorted.indices.filter { !isDouble($0) }.map { sorted[$0] }
  }
}
