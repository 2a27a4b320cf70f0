/// Has md4c read the delimiter rows of tables (`|---|:-:|`) as the published page does.
///
/// The page wants one dash in a cell, as md4c does from 0.5.0 on, but md4c 0.4.8 three characters: 7 in 100 of the rows on
/// real pages have less. So md4c gets a copy of such a text with colons put into the short cells, which are read
/// alike wherever they stand: `-` is `:-:` there, and `--` is `--:`.
struct DelimiterRows {
  /// More columns make no table, as from md4c 0.5.3 on: each row is given all of them, so that a page of 30 KB could have a
  /// thousand times as many cells as bytes.
  static let maximumColumns = 128

  /// What stands in the copy and not in the text, in order.
  private var insertions: ContiguousArray<Insertion> = []
  /// How far the lines are counted that a table may have, and the most columns in one of them.
  private var counted: (end: Int, columns: Int) = (0, 0)

  private struct Insertion {
    /// The offset in the text.
    let offset: Int
    let bytes: StaticString
    let repeats: Int
    /// Behind it in the copy.
    let end: Int
    var count: Int { bytes.utf8CodeUnitCount * repeats }
  }

  /// Looks for the rows that need to be changed.
  ///
  /// - Parameters:
  ///   - text: The text, with ``MarkdownParser/endMark`` behind it.
  ///   - isWide: Whether to add columns until no row of a table has more cells, because md4c says nothing of these.
  init(_ text: ContiguousArray<UInt8>, isWide: Bool) {
    let size = text.count - MarkdownParser.endMark.count
    unsafe text.withUnsafeBytes { text in
      var position = 0
      while let bar = unsafe text.offset(of: UInt8(ascii: "|"), from: position, before: size) {
        position = bar + 1
        guard let start = unsafe Self.contentStart(ofLineWith: bar, text, before: size),
          let row = unsafe Row(text, at: start, before: size)
        else { continue }
        position = row.end
        let missing = unsafe isWide ? missingColumns(of: row, text, before: size) : 0
        mend(row, adding: missing)
      }
    }
  }

  /// Whether the text is read as it is.
  var isEmpty: Bool { insertions.isEmpty }

  // MARK: - Finding

  /// A delimiter row.
  private struct Row {
    /// The short cells, and where each needs a colon.
    private(set) var short: [(cell: SourceRange, needsStart: Bool, needsEnd: Bool)] = []
    private(set) var columns = 0
    let start: Int
    /// Behind the last cell or bar.
    private(set) var end: Int
    private(set) var endsInBar = false

    /// The row that begins at an offset; `nil` if the line is none.
    init?(_ text: UnsafeRawBufferPointer, at start: Int, before limit: Int) {
      func byte(_ offset: Int) -> UInt8 { unsafe offset < limit ? text[offset] : 0x0A }
      func skip(_ offset: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
        var end = offset
        while isSkipped(byte(end)) { end += 1 }
        return end
      }
      self.start = start
      end = start
      // That is a list's item.
      if byte(start) == UInt8(ascii: "-"), byte(start + 1).isBlank { return nil }
      var position = start
      if byte(position) == UInt8(ascii: "|") { position = skip(position + 1, \.isBlank) }
      repeat {
        let cell = position
        if byte(position) == UInt8(ascii: ":") { position += 1 }
        let dashes = position
        position = skip(position) { $0 == UInt8(ascii: "-") }
        guard position > dashes else { return nil }
        let isClosed = byte(position) == UInt8(ascii: ":")
        if isClosed { position += 1 }
        if position - cell < 3 {
          let isSingle = position - cell == 1
          short.append((SourceRange(cell, position), isSingle || isClosed, !isClosed))
        }
        columns += 1
        end = position
        position = skip(position, \.isBlank)
        endsInBar = byte(position) == UInt8(ascii: "|")
        if endsInBar {
          end = position + 1
          position = skip(position + 1, \.isBlank)
        }
      } while endsInBar && !byte(position).isLineEnd
      guard byte(position).isLineEnd else { return nil }
    }
  }

  /// Where the content of a line begins whose first bar stands at an offset; `nil` if it cannot be a delimiter row.
  private static func contentStart(
    ofLineWith bar: Int, _ text: UnsafeRawBufferPointer, before limit: Int
  ) -> Int? {
    var behind = bar + 1
    while behind < limit, unsafe text[behind].isBlank { behind += 1 }
    let isCandidate = unsafe behind == limit || text[behind].isLineEnd || text[behind].isDelimiter
    guard isCandidate else { return nil }
    var start = bar
    while start > 0, unsafe !text[start - 1].isLineEnd {
      let byte = unsafe text[start - 1]
      guard byte.isBlank || byte.isDelimiter || byte == UInt8(ascii: ">") else { return nil }
      start -= 1
    }
    while start < bar, unsafe text[start].isBlank || text[start] == UInt8(ascii: ">") { start += 1 }
    return start
  }

  /// How many columns a row lacks for the lines around it; 0 if they would be too many.
  private mutating func missingColumns(
    of row: Row, _ text: UnsafeRawBufferPointer, before limit: Int
  ) -> Int {
    if row.start >= counted.end {
      // From the head of the table, which is the line before, to the next blank line.
      var headEnd = unsafe max(1, Self.lineStart(row.start, text)) - 1
      if unsafe headEnd > 0 && text[headEnd] == 0x0A && text[headEnd - 1] == 0x0D { headEnd -= 1 }
      let head = unsafe Self.lineStart(headEnd, text)
      counted = unsafe Self.columns(from: head, behind: row.end, text, before: limit)
    }
    return counted.columns > Self.maximumColumns ? 0 : max(0, counted.columns - row.columns)
  }

  private static func lineStart(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int {
    var start = offset
    while start > 0, unsafe !text[start - 1].isLineEnd { start -= 1 }
    return start
  }

  /// The most columns of a line, from one to the next blank one that is behind an offset.
  private static func columns(
    from start: Int, behind row: Int, _ text: UnsafeRawBufferPointer, before limit: Int
  ) -> (end: Int, columns: Int) {
    var columns = 0
    var bars = 0
    var isBlank = true
    var position = start
    while position < limit {
      switch unsafe text[position] {
      case 0x0A where unsafe position > 0 && text[position - 1] == 0x0D:
        break
      case 0x0A, 0x0D:
        if isBlank, position > row { return (position, columns) }
        (bars, isBlank) = (0, true)
      case UInt8(ascii: "|"):
        bars += 1
        columns = max(columns, bars + 1)
        isBlank = false
      case UInt8(ascii: "\\"):
        let isEscape = unsafe position + 1 < limit && text[position + 1] == UInt8(ascii: "|")
        if isEscape { position += 1 }
        isBlank = false
      case let byte:
        if !byte.isBlank, byte != UInt8(ascii: ">") { isBlank = false }
      }
      position += 1
    }
    return (limit, columns)
  }

  // MARK: - Changing

  private mutating func mend(_ row: Row, adding columns: Int) {
    guard row.columns <= Self.maximumColumns else {
      insert("x", at: row.start)
      return
    }
    for (cell, needsStart, needsEnd) in row.short {
      if needsStart { insert(":", at: cell.start) }
      if needsEnd { insert(":", at: cell.end) }
    }
    if columns > 0 { insert(row.endsInBar ? ":-:|" : "|:-:", repeats: columns, at: row.end) }
  }

  private mutating func insert(_ bytes: StaticString, repeats: Int = 1, at offset: Int) {
    let shift = insertions.last.map { $0.end - $0.offset } ?? 0
    let end = offset + shift + bytes.utf8CodeUnitCount * repeats
    insertions.append(Insertion(offset: offset, bytes: bytes, repeats: repeats, end: end))
  }

  /// The copy of the text that md4c is to read.
  func copy(of text: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var copy: ContiguousArray<UInt8> = []
    let added = insertions.last.map { $0.end - $0.offset } ?? 0
    copy.reserveCapacity(text.count + added)
    var taken = 0
    for insertion in insertions {
      copy.append(SourceRange(taken, insertion.offset), of: text)
      for _ in 0..<insertion.repeats {
        unsafe copy.append(
          contentsOf: UnsafeBufferPointer(
            start: insertion.bytes.utf8Start, count: insertion.bytes.utf8CodeUnitCount))
      }
      taken = insertion.offset
    }
    copy.append(SourceRange(taken, text.count), of: text)
    return copy
  }

  // MARK: - Back to the text

  /// What md4c said of the copy, as if it had read the text.
  func restore(_ events: ContiguousArray<MarkdownEvent>) -> ContiguousArray<MarkdownEvent> {
    ContiguousArray(
      events.lazy.map { event in
        guard let range = event.range else { return event }
        return event.moved(to: SourceRange(offset(range.start), offset(range.end)))
      })
  }

  /// The offset in the text of one in the copy.
  private func offset(_ offset: Int) -> Int {
    let index = insertions.partitioningIndex { $0.end - $0.count >= offset }
    guard index > 0 else { return offset }
    return insertions[index - 1].offset + max(0, offset - insertions[index - 1].end)
  }
}

extension UInt8 {
  /// Whether Markdown skips it between the parts of a line.
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 0x0B || self == 0x0C
  }

  /// Whether a cell of a delimiter row may hold it.
  fileprivate var isDelimiter: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: ":") }
}
