/// The fence that opens a block of code, and whether another one closes it.
///
/// md4c tells neither where the one is nor whether there is the other. Without a closing fence the code goes on to the end
/// of its quotation, list item or page, and takes with it what follows.
struct CodeFence {
  /// The backticks or tildes that open the block.
  let opening: SourceRange

  /// Whether a fence follows the code.
  let isClosed: Bool

  /// The fence of a block of code; `nil` if it is indented.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - text: The text that it is part of.
  ///   - lines: Where the lines of the text begin.
  ///   - body: The part of the text that md4c read.
  init?(
    of block: CodeBlock, in text: ContiguousArray<UInt8>, _ lines: ContiguousArray<Int32>, body: SourceRange
  ) {
    func line(_ index: Int) -> SourceRange? {
      guard lines.indices.contains(index) else { return nil }
      let start = max(Int(lines[index]), body.start)
      let end = index + 1 < lines.count ? Int(lines[index + 1]) : body.end
      return start < min(end, body.end) ? SourceRange(start, min(end, body.end)) : nil
    }
    let index = lines.partitioningIndex { Int($0) > block.range.start } - 2 - block.blankCount
    guard block.fence != 0, let opened = line(index),
      let run = text.fence(of: block.fence, in: text.behindContainerMarks(opened))
    else { return nil }
    opening = run
    guard let last = line(index + block.lineCount + 1) else {
      isClosed = false
      return
    }
    let content = text.behindQuoteMarks(last)
    let closing = text.fence(of: block.fence, in: content)
    isClosed = closing.map { $0.count >= run.count && $0.end == content.end } ?? false
  }
}

extension ContiguousArray<UInt8> {
  /// A line without the marks of quotes and list items before it, and without white space.
  fileprivate func behindContainerMarks(_ line: SourceRange) -> SourceRange {
    trimmed(self[line.start..<line.end].behindContainerMarks().startIndex, line.end)
  }

  /// A line without the marks of quotes before it, and without white space.
  fileprivate func behindQuoteMarks(_ line: SourceRange) -> SourceRange {
    let content = self[line.start..<line.end].drop { $0.isWhiteSpaceASCII || $0 == UInt8(ascii: ">") }
    return trimmed(content.startIndex, line.end)
  }

  /// The run of at least three of a byte that a range begins with.
  fileprivate func fence(of byte: UInt8, in range: SourceRange) -> SourceRange? {
    var end = range.start
    while end < range.end, self[end] == byte { end += 1 }
    return end - range.start >= 3 ? SourceRange(range.start, end) : nil
  }
}
