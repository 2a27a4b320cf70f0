extension [TranslationUnit] {
  /// Tells the units what their segments are made of; units, inlines and links are in the order of the document.
  mutating func describe(_ text: ContiguousArray<UInt8>, target: View, source: View) {
    var targets = SegmentContents(target)
    var sources = SegmentContents(source)
    for index in indices {
      self[index].target?.describe(text, &targets)
      self[index].source?.describe(text, &sources)
    }
    compareLinks(target, source)
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
}

extension Link {
  /// Whether another link gives a reader the same.
  fileprivate func isLike(_ other: Link) -> Bool { role == other.role && destination == other.destination }
}

extension Segment {
  fileprivate mutating func describe(_ text: ContiguousArray<UInt8>, _ contents: inout SegmentContents) {
    characters = Characters(in: text, content)
    inlines = contents.inlines(in: content)
    links = contents.links(in: content)
  }
}

/// The inlines and links of a view, divided among its segments from front to back.
private struct SegmentContents {
  private let inlines: [Inline]
  private let links: [Link]
  private var nextInline = 0
  private var nextLink = 0

  init(_ view: View) {
    inlines = view.inlines
    links = view.links
  }

  /// The indices of the inlines that begin in a segment.
  mutating func inlines(in content: SourceRange) -> Range<Int> {
    while nextInline < inlines.count, inlines[nextInline].range.start < content.start { nextInline += 1 }
    let first = nextInline
    while nextInline < inlines.count, inlines[nextInline].range.start < content.end { nextInline += 1 }
    return first..<nextInline
  }

  /// The indices of the links that begin in a segment.
  mutating func links(in content: SourceRange) -> Range<Int> {
    while nextLink < links.count, links[nextLink].range.start < content.start { nextLink += 1 }
    let first = nextLink
    while nextLink < links.count, links[nextLink].range.start < content.end { nextLink += 1 }
    return first..<nextLink
  }
}
