extension [TranslationUnit] {
  /// Tells the units what their segments are made of; units, inlines and links are in the order of the document.
  mutating func describe(_ text: ContiguousArray<UInt8>, target: View, source: View) {
    var targets = SegmentContents(target)
    var sources = SegmentContents(source)
    for index in indices { self[index].describe(text, &targets, &sources) }
    compareLinks(target, source)
    compareNumbers(text, target, source)
  }

  private mutating func compareLinks(_ target: View, _ source: View) {
    guard !target.links.isEmpty || !source.links.isEmpty else { return }
    for index in indices {
      guard let targets = self[index].target?.links, let sources = self[index].source?.links else { continue }
      self[index].hasSameLinks =
        targets.count == sources.count
        && zip(targets, sources).allSatisfy { target.links[$0].isLike(source.links[$1]) }
    }
  }

  private mutating func compareNumbers(_ text: ContiguousArray<UInt8>, _ target: View, _ source: View) {
    for index in indices where self[index].characters.contains(.digit) {
      guard let targets = self[index].target, let sources = self[index].source else { continue }
      self[index].hasSameNumbers =
        text.numberFingerprint(of: targets, in: target) == text.numberFingerprint(of: sources, in: source)
    }
  }
}

extension Link {
  /// Whether another link gives a reader the same.
  fileprivate func isLike(_ other: Link) -> Bool { role == other.role && destination == other.destination }
}

extension TranslationUnit {
  fileprivate mutating func describe(
    _ text: ContiguousArray<UInt8>, _ targets: inout SegmentContents, _ sources: inout SegmentContents
  ) {
    target?.describe(text, &targets)
    source?.describe(text, &sources)
  }
}

extension Segment {
  fileprivate mutating func describe(_ text: ContiguousArray<UInt8>, _ contents: inout SegmentContents) {
    characters = contents.table.characters(in: text, content)
    inlines = contents.inlines(in: content)
    links = contents.links(in: content)
  }
}

/// The inlines and links of a view, divided among its segments from front to back.
private struct SegmentContents {
  let table = CharacterTable.shared
  private var inlines: Division<Inline>
  private var links: Division<Link>

  init(_ view: View) {
    inlines = Division(of: view.inlines)
    links = Division(of: view.links)
  }

  /// The indices of the inlines that begin in a segment.
  mutating func inlines(in content: SourceRange) -> Range<Int> { inlines.indices(in: content) }

  /// The indices of the links that begin in a segment.
  mutating func links(in content: SourceRange) -> Range<Int> { links.indices(in: content) }
}

/// Elements in the order of the document, divided among ranges from front to back.
private struct Division<Element: Placed> {
  private let elements: [Element]
  private var next = 0

  init(of elements: [Element]) { self.elements = elements }

  /// The indices of the elements that begin in a range, which lies behind those before.
  mutating func indices(in content: SourceRange) -> Range<Int> {
    while next < elements.count, elements[next].range.start < content.start { next += 1 }
    let first = next
    while next < elements.count, elements[next].range.start < content.end { next += 1 }
    return first..<next
  }
}

/// What stands in a range of the document.
private protocol Placed {
  var range: SourceRange { get }
}

extension Inline: Placed {}

extension Link: Placed {}
