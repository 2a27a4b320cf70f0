import SXSDocument
import SXSLintCore

/// The lines that a diagnostic is about: those of the target and of the source if it lies in a unit, otherwise its own.
struct Excerpt {
  /// A range that is marked in a row.
  struct Mark {
    /// The bytes.
    let range: SourceRange
    /// Whether the diagnostic itself is meant, and not one of its notes.
    let isFinding: Bool
    /// What is said beside the mark.
    let message: String
  }

  /// A part of one line, with the ranges that are marked in it.
  struct Row {
    /// The number of the line.
    let line: Int
    /// The language of the part; empty if it has none.
    let label: String
    /// The part that is shown.
    let window: LineWindow
    /// The marks that can be seen.
    let marks: [Mark]
  }

  /// The rows in the order of the file.
  private(set) var rows: [Row] = []

  /// The notes that no row shows.
  private(set) var remainingNotes: [LocatedNote] = []

  /// The excerpt for a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: The diagnostic.
  ///   - file: The file that it lies in.
  ///   - notes: Its notes.
  ///   - locale: The locale of the translation, as written, if it is known.
  ///   - width: The room in cells, for a label and a part of a line.
  init(
    of diagnostic: Diagnostic, in file: OpenFile, notes: [LocatedNote], locale: ByteString?, width: Int
  ) {
    let labels = SideLabels(locale)
    let range = diagnostic.finding.range
    let sides = UnitSides(diagnostic.pair, in: file, finding: range, notes: notes)
    var open = notes
    for side in sides.all {
      let label = labels[side.kind]
      var own = sides.marksFinding(side) ? side.clipped(range) : nil
      // A note says more of the same text than the finding that goes on into it.
      if range.start < side.extent.start, open.contains(where: { $0.range == own }) { own = nil }
      let focus = own ?? open.lazy.compactMap { note in side.holds(note) ? note.range : nil }.first
      // A part of several lines is shown by the line of what is marked in it.
      let line = file.lines.line(at: (focus ?? side.extent).start)
      let content = file.lines.content(ofLine: line)
      let extent = SourceRange(max(side.extent.start, content.start), min(side.extent.end, content.end))
      let window = LineWindow(
        of: file.source, extent: extent, focus: focus ?? SourceRange(extent.start, extent.start),
        width: width - label.cells)
      var marks: [Mark] = []
      if let own {
        marks.append(Mark(range: own, isFinding: true, message: Self.continuation(of: own, in: file)))
      }
      open.removeAll { note in
        guard let range = note.range, side.holds(note), file.lines.line(at: range.start) == line,
          window.cells(of: range) != nil, marks.isEmpty || !window.isRightToLeft
        else { return false }
        marks.append(Mark(range: range, isFinding: false, message: note.message))
        return true
      }
      rows.append(Row(line: line, label: label.text, window: window, marks: marks))
    }
    remainingNotes = open
  }

  /// Says that a range goes on behind its first line.
  private static func continuation(of range: SourceRange, in file: OpenFile) -> String {
    let last = file.lines.line(at: max(range.start, range.end - 1))
    return last > file.lines.line(at: range.start) ? "goes on to line \(last)" : ""
  }
}
