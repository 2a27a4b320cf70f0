/// Where the lines of a file begin; turns byte offsets into positions.
public struct LineTable: Sendable {
  private let bytes: ContiguousArray<UInt8>
  private let starts: ContiguousArray<Int32>
  /// The number of UTF-16 code units before every block of bytes, if there is a long line.
  ///
  /// Columns are counted from there, as a hostile file may be one line of megabytes with thousands of findings.
  private let units: ContiguousArray<Int32>

  private static let blockSize = 256

  /// The table of a file.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    starts = file.lineStarts
    units = Self.hasLongLine(starts, bytes.count) ? Self.units(bytes) : []
  }

  private static func hasLongLine(_ starts: ContiguousArray<Int32>, _ end: Int) -> Bool {
    var next = Int32(end)
    for start in starts.reversed() {
      if next - start > 16 * blockSize { return true }
      next = start
    }
    return false
  }

  private static func units(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<Int32> {
    var units: ContiguousArray<Int32> = []
    units.reserveCapacity(bytes.count / blockSize + 1)
    var count = 0
    for start in stride(from: 0, through: bytes.count, by: blockSize) {
      units.append(Int32(count))
      count += Self.count(bytes[start..<min(start + blockSize, bytes.count)])
    }
    return units
  }

  /// The number of UTF-16 code units of some bytes.
  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    // A sequence of four bytes is two code units; any other first byte begins one.
    for byte in bytes where !byte.isUTF8Continuation { count += byte >= 0xF0 ? 2 : 1 }
    return count
  }

  /// The number of UTF-16 code units between two offsets on one line.
  private func units(from start: Int, to end: Int) -> Int {
    units.isEmpty ? Self.count(bytes[start..<end]) : units(before: end) - units(before: start)
  }

  /// The number of UTF-16 code units before an offset, if there is a long line.
  private func units(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return Int(units[block]) + Self.count(bytes[block * Self.blockSize..<offset])
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
    let end = max(content.start, min(offset, content.end))
    return Position(line: line, column: 1 + units(from: content.start, to: end))
  }
}
