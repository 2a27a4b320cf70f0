/// The fence that opens a block of code, and whether another one closes it.
///
/// md4c tells neither. Without a closing fence the code goes on to the end of its quotation, list item or page, and takes
/// with it what follows.
struct CodeFence {
  /// The backticks or tildes that open the block.
  let opening: SourceRange

  /// Whether a fence follows the code.
  let isClosed: Bool

  /// The fence of a block with code; `nil` if the code is indented, or a part of a sentence.
  init?(of code: SourceRange, in text: ContiguousArray<UInt8>, body: SourceRange) {
    var line = SourceRange(code.start, code.start)
    repeat {
      guard line.start > body.start else { return nil }
      line = text.line(endingAt: line.start, from: body.start)
    } while text.content(of: line).isEmpty
    guard let run = text.fence(text.content(of: line)) else { return nil }
    opening = run
    var end = text.lineEnd(code.end, body.end)
    repeat {
      guard end < body.end else {
        isClosed = false
        return
      }
      line = SourceRange(end + 1, text.lineEnd(end + 1, body.end))
      end = line.end
    } while text.content(of: line).isEmpty
    let content = text.content(of: line)
    let closing = text.fence(content)
    isClosed =
      closing.map { $0.count >= run.count && $0.end == content.end && text[$0.start] == text[run.start] }
      ?? false
  }
}

extension ContiguousArray<UInt8> {
  /// The line whose end stands right before an offset, or that holds the byte before it.
  fileprivate func line(endingAt offset: Int, from first: Int) -> SourceRange {
    var end = offset
    if end > first, self[end - 1].isLineEnd { end -= 1 }
    return SourceRange(lineStart(end, first), end)
  }

  /// A line without the marks of quotations and list items before it, and without white space.
  fileprivate func content(of line: SourceRange) -> SourceRange {
    var start = line.start
    while start < line.end, self[start].isWhiteSpaceASCII || self[start].marksContainer { start += 1 }
    return trimmed(start, line.end)
  }

  /// The run of at least three backticks or tildes that a range begins with.
  fileprivate func fence(_ range: SourceRange) -> SourceRange? {
    guard range.count >= 3, [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(self[range.start]) else {
      return nil
    }
    var end = range.start
    while end < range.end, self[end] == self[range.start] { end += 1 }
    return end - range.start >= 3 ? SourceRange(range.start, end) : nil
  }
}

extension UInt8 {
  /// Whether the byte may belong to the mark of a quotation or of a list item.
  fileprivate var marksContainer: Bool {
    switch self {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: ")"):
      true
    default: isDigitASCII
    }
  }
}
