/// The paragraphs, headings, cells and other blocks of a text that hold tags.
struct LeafBlocks {
  private var blocks: ContiguousArray<LeafBlock> = []

  /// The blocks in what md4c said of a text.
  init(_ events: ContiguousArray<MarkdownEvent>) {
    var quotes = 0
    var isInside = false
    for event in events {
      switch event.kind {
      case .enterBlock:
        if event.type == MarkdownBlock.quote { quotes += 1 }
        isInside = false
      case .leaveBlock:
        if event.type == MarkdownBlock.quote { quotes -= 1 }
        isInside = false
      case .text:
        if !isInside, let range = event.range {
          blocks.append(LeafBlock(firstTag: range.start, quotes: quotes))
          isInside = true
        }
      case .enterSpan, .leaveSpan: continue
      }
    }
  }

  /// The block of the tag at an offset.
  func block(at offset: Int) -> LeafBlock? {
    let index = blocks.partitioningIndex { $0.firstTag > offset }
    return index > 0 ? blocks[index - 1] : nil
  }
}

/// A block that holds tags.
struct LeafBlock: Equatable {
  /// Where the first tag in it, or its code, begins.
  let firstTag: Int
  /// The number of the quotes that it stands in.
  let quotes: Int
}
