/// A block of code, as md4c tells of it.
struct CodeBlock {
  /// The byte of which its fence is made; 0 if it is indented.
  let fence: UInt8

  /// From its first text to its last; blank lines before and behind them are not within.
  private(set) var range: SourceRange

  /// The number of its blank lines before the range.
  let blankCount: Int

  /// The number of its lines, all blank ones included, but not those of the fences.
  private(set) var lineCount: Int

  /// The blocks that have a text, in order.
  static func all(in events: ContiguousArray<MarkdownEvent>) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: (fence: UInt8, lineCount: Int, block: CodeBlock?)?
    for event in events {
      switch event.kind {
      case .enterBlock where event.type == MarkdownBlock.code:
        open = (UInt8(truncatingIfNeeded: event.detail), 0, nil)
      case .leaveBlock where event.type == MarkdownBlock.code:
        if let block = open?.block { blocks.append(block) }
        open = nil
      case .text:
        guard let (fence, lineCount, block) = open else { continue }
        if let range = event.range {
          open?.block =
            block?.adding(range)
            ?? CodeBlock(fence: fence, range: range, blankCount: lineCount, lineCount: lineCount)
        } else if event.detail == 1 {
          open?.lineCount += 1
          open?.block?.lineCount += 1
        }
      default: break
      }
    }
    return blocks
  }

  private func adding(_ text: SourceRange) -> CodeBlock {
    var block = self
    block.range = range.union(text)
    return block
  }
}
