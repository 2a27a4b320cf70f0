/// Where the segment ends that a span tag begins.
struct SegmentEnd {
  /// What stands in the segment.
  let content: SourceRange
  /// The tag that ends it; `nil` if there is none.
  let tag: SourceRange?
  /// The index of the span tag behind it.
  let next: Int
  /// Whether spans with an id stand in it.
  let hasNestedSpan: Bool

  /// Finds the end of the segment that the span tag at an index begins.
  // No initializer, which would retain both texts for each unit.
  static func find(
    of start: Int, in spans: [WovenSpan], _ text: ContiguousArray<UInt8>, isTarget: Bool
  ) -> SegmentEnd {
    let contentStart = spans[start].tag.end
    var hasNestedSpan = false
    func end(at contentEnd: Int, _ tag: SourceRange?, next: Int) -> SegmentEnd {
      SegmentEnd(
        content: SourceRange(contentStart, contentEnd), tag: tag, next: next, hasNestedSpan: hasNestedSpan)
    }
    var depth = 0
    // How far the content is known to be in one line.
    var line: (end: Int, isOne: Bool) = (contentStart, true)
    var index = start + 1
    while index < spans.count {
      let tag = spans[index].tag
      switch spans[index].role {
      case .end:
        if depth == 0 {
          return end(at: tag.start, tag, next: index + 1)
        }
        depth -= 1
      case .other:
        depth += 1
      case .target where isNested(index, spans, text, &line),
        .source where !isTarget && isNested(index, spans, text, &line):
        hasNestedSpan = true
        depth += 1
      case .lookup where isTarget, .source where isTarget:
        // The content is certain only up to the line's end, if the source follows in another one.
        let isApart = text.hasBlankLine(contentStart, tag.start)
        return end(at: isApart ? text.lineEnd(contentStart, tag.start) : tag.start, nil, next: index)
      case .target, .lookup, .source:
        return end(at: text.lineEnd(contentStart, tag.start), nil, next: index)
      }
      index += 1
    }
    return end(
      at: text.lineEnd(contentStart, text.count), nil, next: hasNestedSpan ? spans.count : start + 1)
  }

  /// Whether a span with an id lies in the one that is open, and not behind it: its end tag follows, and another one, before
  /// the line ends that the open one began in.
  private static func isNested(
    _ index: Int, _ spans: [WovenSpan], _ text: ContiguousArray<UInt8>, _ line: inout (end: Int, isOne: Bool)
  ) -> Bool {
    guard line.isOne, index + 2 < spans.count, spans[index + 1].role == .end, spans[index + 2].role == .end
    else { return false }
    let end = spans[index + 2].tag.start
    line = (end, text.lineEnd(line.end, end) == end)
    return line.isOne
  }
}
