import SXSDocument

/// Where a range lies, for a reader.
struct Place {
  /// The position of its first character.
  let start: Position
  /// The position behind its last character.
  let end: Position
}

/// A file that is being reported on, with its lines.
struct OpenFile {
  /// The file.
  let source: SourceFile

  /// Its lines.
  let lines: LineTable

  /// A place that is known already.
  ///
  /// Columns are counted on from it, as a hostile file may be one line of megabytes with thousands of findings.
  private var known = (offset: 0, position: Position(line: 1, column: 1))

  init(_ source: SourceFile) {
    self.source = source
    lines = LineTable(source)
  }

  /// The place of a range; the next ones should lie behind its start.
  mutating func advance(to range: SourceRange) -> Place {
    known = (clamped(range.start), position(of: range.start))
    return place(of: range)
  }

  /// The place of a range.
  func place(of range: SourceRange) -> Place {
    Place(start: position(of: range.start), end: position(of: range.end))
  }

  private func clamped(_ offset: Int) -> Int { max(0, min(offset, source.bytes.count)) }

  private func position(of offset: Int) -> Position {
    let offset = clamped(offset)
    let line = lines.line(at: offset)
    guard line == known.position.line, offset >= known.offset else { return lines.position(of: offset) }
    let content = lines.content(ofLine: line)
    let start = max(content.start, known.offset)
    var column = known.position.column
    for byte in source.bytes[start..<max(start, min(offset, content.end))] where !byte.isUTF8Continuation {
      // A sequence of four bytes is two code units in UTF-16.
      column += byte >= 0xF0 ? 2 : 1
    }
    return Position(line: line, column: column)
  }
}
