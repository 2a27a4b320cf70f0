import SXSDocument
import SXSLintCore

/// The parts of a file that an excerpt shows: the two sides of a unit, or the lines of a range outside of units.
struct UnitSides {
  /// What a part is.
  enum Kind {
    /// The translation.
    case target
    /// What was translated.
    case source
    /// Neither.
    case plain
  }

  /// A part of the file.
  struct Side {
    /// What it is.
    let kind: Kind
    /// Its bytes; several lines, perhaps.
    let extent: SourceRange

    /// As much of a range as lies in the part.
    func clipped(_ range: SourceRange) -> SourceRange {
      let start = min(max(range.start, extent.start), extent.end)
      return SourceRange(start, min(range.end, extent.end))
    }

    /// Whether a note lies in the part.
    func holds(_ note: LocatedNote) -> Bool {
      guard !note.isElsewhere, let range = note.range else { return false }
      return extent.contains(range) || range.isEmpty && range.start == extent.end
    }
  }

  /// The parts in the order of the file.
  let all: [Side]

  private let finding: SourceRange

  /// The sides of a unit, as far as they are there.
  ///
  /// A side is shown with its tag only where a finding or note is about the tag, and a finding between the sides with
  /// the first.
  init(_ pair: Diagnostic.Pair?, in file: OpenFile, finding: SourceRange, notes: [LocatedNote]) {
    self.finding = finding
    let target = pair?.target
    let source = pair?.source
    let sourceStart = source.map { file.tagStart(before: $0.start) }
    let ranges = [finding] + notes.compactMap { $0.isElsewhere ? nil : $0.range }
    func start(of content: SourceRange) -> Int {
      let tag = SourceRange(file.tagStart(before: content.start), content.start)
      return ranges.contains { tag.contains($0.start) } ? tag.start : content.start
    }
    var sides: [Side] = []
    if let target {
      let start = start(of: target)
      let limit = sourceStart ?? max(target.end, finding.end)
      // What goes on into the source, such as a heading, is not about the tags between the two.
      let isWithin = finding.start < limit && finding.end <= limit
      let end = isWithin ? max(target.end, finding.end) : target.end
      sides.append(Side(kind: .target, extent: SourceRange(start, end)))
    }
    if let source {
      let start = start(of: source)
      let end = finding.start >= start ? max(source.end, finding.end) : source.end
      sides.append(Side(kind: .source, extent: SourceRange(start, end)))
    }
    let isCovered = sides.contains { Self.touches(finding, $0.extent) }
    if isCovered {
      all = sides
    } else {
      let first = file.lines.content(ofLine: file.lines.line(at: finding.start))
      let extent = SourceRange(first.start, max(first.end, finding.end))
      all = [Side(kind: .plain, extent: extent)]
    }
  }

  /// Whether the finding is marked in a part.
  func marksFinding(_ side: Side) -> Bool {
    // An empty range between two parts that touch belongs to the first.
    guard finding.isEmpty else { return Self.touches(finding, side.extent) }
    return all.first { Self.touches(finding, $0.extent) }?.kind == side.kind
  }

  private static func touches(_ range: SourceRange, _ extent: SourceRange) -> Bool {
    guard !range.isEmpty, !extent.isEmpty else {
      return extent.start <= range.start && range.start <= extent.end
    }
    return range.overlaps(extent)
  }
}

extension OpenFile {
  /// The start of the tag that ends at an offset, or the offset itself if no tag ends there.
  fileprivate func tagStart(before offset: Int) -> Int {
    // No tag of a unit is longer than this; a hostile one is shown without its beginning.
    let limit = max(0, offset - 512)
    guard offset > limit, source.bytes[offset - 1] == UInt8(ascii: ">") else { return offset }
    return source.bytes[limit..<offset].lastIndex(of: UInt8(ascii: "<")) ?? offset
  }
}
