import SXSDocument

/// Finds what the suppressions of a document are for, whatever their number; they are asked for in order.
struct SuppressionExtents {
  private let document: Document
  private let lines: LineTable

  /// The numbers of the lines that are neither blank nor hold a suppression, in order.
  private let targets: [Int]

  /// The last line that was found, with the end of what begins in it: many suppressions may be for the same one.
  private var last: (line: Int, end: Int)?

  init(of suppressions: [SourceRange], in document: Document) {
    self.document = document
    let lines = LineTable(document.file)
    self.lines = lines
    let own = Set(suppressions.map { lines.line(at: $0.start) })
    targets = (1...lines.count).filter { line in
      !own.contains(line)
        && !document.file[lines.content(ofLine: line)].allSatisfy(\.isWhiteSpaceASCII)
    }
  }

  /// What a suppression is for, see ``SuppressionComment/extent``.
  mutating func extent(of suppression: SourceRange) -> SourceRange {
    let ownLine = lines.line(at: suppression.end)
    let start = lines.content(ofLine: ownLine).end
    let target = targets.partitioningIndex { $0 > ownLine }
    guard target < targets.count else { return SourceRange(start, start) }
    let line = targets[target]
    if let last, last.line == line { return SourceRange(start, last.end) }
    let end = end(ofLine: line)
    last = (line, end)
    return SourceRange(start, end)
  }

  /// The end of a line, and of the pairs or the fields that begin in it.
  private func end(ofLine number: Int) -> Int {
    let line = lines.content(ofLine: number)
    let nextUnit = document.units.partitioningIndex { $0.range.start >= line.end }
    let units = document.units[..<nextUnit].last.map { line.contains($0.range.start) ? $0.range.end : 0 }
    let fields = document.frontMatter?.fields ?? []
    let firstField = fields.partitioningIndex { $0.keyRange.start >= line.start }
    let ends = fields[firstField...].lazy.prefix { $0.keyRange.start < line.end }.map(\.valueRange.end)
    return ends.reduce(max(line.end, units ?? 0), max)
  }
}
