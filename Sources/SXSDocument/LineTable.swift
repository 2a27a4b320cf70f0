/// A place for a reader: the line, and the column within it.
public struct Position: Hashable, Sendable {
  /// The number of the line, from 1.
  ///
  /// LF, CR LF and a lone CR end a line.
  public let line: Int

  /// The number of the UTF-16 code unit in its line, from 1, as SARIF (`utf16CodeUnits`), LSP and editors count.
  public let column: Int

  /// The place at a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a file begin; turns byte offsets into positions.
public struct LineTable: Sendable {
  private let bytes: ContiguousArray<UInt8>
  private let starts: ContiguousArray<Int32>

  /// The table of a file.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    starts = file.lineStarts
  }

  /// The number of lines; a line end at the end of the file begins a last, empty one.
  public var count: Int { starts.count }

  /// The number of the line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, from 1, without its end and, on the first line, without a byte order mark.
  public func content(ofLine line: Int) -> SourceRange {
    var start = Int(starts[line - 1])
    if line == 1 { start = bytes.textStart }
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    return SourceRange(start, end)
  }

  /// The position of the byte at `offset`; in a line end, the place behind the line's last character.
  public func position(of offset: Int) -> Position {
    let line = line(at: offset)
    let content = content(ofLine: line)
    var column = 1
    for byte in bytes[content.start..<max(content.start, min(offset, content.end))] {
      // A sequence of four bytes is two code units in UTF-16; any other first byte begins one.
      if byte >= 0xF0 { column += 2 } else if !byte.isUTF8Continuation { column += 1 }
    }
    return Position(line: line, column: column)
  }
}
