import SXSDocument

/// Where a range lies, for a reader.
struct Place {
  /// The position of its first character.
  let start: Position
  /// The position behind its last character.
  let end: Position
  /// The end of its part in the first line, where some readers want no more.
  let endOfFirstLine: Position
  /// The number of its first byte in its line, from 1.
  let startByte: Int
  /// The number of the byte behind its last one in that one's line, from 1.
  let endByte: Int
}

/// A file that is being reported on, with its lines.
struct OpenFile {
  /// The file.
  let source: SourceFile

  /// Its lines.
  let lines: LineTable

  init(_ source: SourceFile) {
    self.source = source
    lines = LineTable(source)
  }

  /// The place of a range.
  func place(of range: SourceRange) -> Place {
    let start = position(of: range.start)
    let end = position(of: range.end)
    var endOfFirstLine = end
    if start.line != end.line {
      let endOfLine = position(of: lines.content(ofLine: start.line).end)
      endOfFirstLine = endOfLine.column > start.column ? endOfLine : start
    }
    return Place(
      start: start, end: end, endOfFirstLine: endOfFirstLine,
      startByte: byteNumber(of: range.start, inLine: start.line),
      endByte: byteNumber(of: range.end, inLine: end.line))
  }

  private func byteNumber(of offset: Int, inLine line: Int) -> Int {
    let content = lines.content(ofLine: line)
    return max(0, min(clamped(offset), content.end) - content.start) + 1
  }

  private func clamped(_ offset: Int) -> Int { max(0, min(offset, source.bytes.count)) }

  private func position(of offset: Int) -> Position { lines.position(of: clamped(offset)) }
}
