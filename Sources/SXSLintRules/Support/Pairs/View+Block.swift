import SXSDocument

extension View {
  /// The block that a segment stands in, or the first of them.
  func block(of segment: Segment) -> Block? {
    let index = blocks.partitioningIndex { $0.range.end > segment.content.start }
    guard index < blocks.count, blocks[index].range.overlaps(segment.content) else { return nil }
    return blocks[index]
  }

  /// The number of blocks that a segment has a part in.
  func blockCount(of segment: Segment) -> Int {
    blocks[blocks.partitioningIndex { $0.range.end > segment.content.start }...]
      .prefix { $0.range.start < segment.content.end }.count
  }

  /// Whether a segment stands in a code block.
  func isCodeBlock(at segment: Segment) -> Bool { block(of: segment)?.kind == .code }

  /// The links of the block that a segment stands in.
  func linksOfBlock(at segment: Segment) -> ArraySlice<Link> {
    guard let block = block(of: segment)?.range else { return links[segment.links] }
    let first = links.partitioningIndex { $0.range.start >= block.start }
    let end = max(first, links.partitioningIndex { $0.range.start >= block.end })
    return links[first..<end]
  }

  /// The inlines of the block that a segment stands in.
  func inlinesOfBlock(at segment: Segment) -> ArraySlice<Inline> {
    inlines[block(of: segment)?.inlines ?? segment.inlines]
  }
}
