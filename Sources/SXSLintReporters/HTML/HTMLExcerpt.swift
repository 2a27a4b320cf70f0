import SXSDocument
import SXSLintCore

/// The two sides of a diagnostic beside each other, with the ranges marked.
struct HTMLExcerpt {
  /// So many bytes are shown on both sides of what is marked, and of what is marked.
  private static let reach = 400

  private let diagnostic: Diagnostic
  private let file: OpenFile
  private let notes: [LocatedNote]
  private let sides: UnitSides
  private let labels: SideLabels
  private let direction: String

  init(of diagnostic: Diagnostic, in file: OpenFile, notes: [LocatedNote], locale: ByteString?) {
    self.diagnostic = diagnostic
    self.file = file
    self.notes = notes
    sides = UnitSides(diagnostic.pair, in: file, finding: diagnostic.finding.range, notes: notes)
    labels = SideLabels(locale)
    let script = locale.flatMap { Language(locale: $0)?.script }
    direction = script.map { $0.isRightToLeft ? "rtl" : "ltr" } ?? "auto"
  }

  /// Appends the sides.
  func write(to html: inout HTMLWriter) {
    html.write("<div class=\"sides\">")
    for side in sides.all {
      let label = labels[side.kind].text.utf8.filter { $0 != UInt8(ascii: " ") }
      let name = String(decoding: label, as: UTF8.self)
      html.write("<div class=\"side\">")
      switch side.kind {
      case .target:
        html.write("<h5>\(name)</h5><p dir=\"\(direction)\"\(name == "target" ? "" : " lang=\"\(name)\"")>")
      case .source: html.write("<h5>\(name)</h5><p dir=\"ltr\" lang=\"en-US\">")
      case .plain: html.write("<p dir=\"auto\">")
      }
      text(of: side, marks: marks(in: side), to: &html)
      html.write("</p></div>")
    }
    html.write("</div>")
  }

  /// The notes that lie elsewhere than in the sides.
  var remainingNotes: [LocatedNote] { notes.filter { note in !sides.all.contains { $0.holds(note) } } }

  private struct Mark {
    let range: SourceRange
    /// What is said of it; `nil` for the finding itself.
    let note: String?
  }

  /// The ranges that are marked in a side, in order and without overlap.
  private func marks(in side: UnitSides.Side) -> [Mark] {
    var marks: [Mark] = []
    if sides.marksFinding(side) {
      marks.append(Mark(range: side.clipped(diagnostic.finding.range), note: nil))
    }
    for note in notes {
      guard let range = note.range, side.holds(note) else { continue }
      let isFree = !marks.contains { $0.range.overlaps(range) || $0.range == range }
      if isFree { marks.append(Mark(range: range, note: note.message)) }
    }
    return marks.sorted { $0.range < $1.range }
  }

  /// The text around what is marked.
  private func text(of side: UnitSides.Side, marks: [Mark], to html: inout HTMLWriter) {
    let first = marks.first?.range.start ?? side.extent.start
    let last = marks.last.map { min($0.range.end, $0.range.start + Self.reach) } ?? side.extent.start
    let start = boundary(max(side.extent.start, first - Self.reach))
    let end = max(start, boundary(min(side.extent.end, last + Self.reach)))
    if start > side.extent.start { html.write("…") }
    var position = start
    for mark in marks where mark.range.start >= position {
      let markEnd = min(mark.range.end, end)
      guard mark.range.start <= end else { break }
      html.lines(file.source[SourceRange(position, mark.range.start)])
      if let note = mark.note {
        html.write("<mark class=\"note\" title=\"")
        html.attribute(ByteString(note))
        html.write("\">")
      } else {
        html.write(mark.range.isEmpty ? "<mark class=\"gap\">" : "<mark>")
      }
      html.lines(file.source[SourceRange(mark.range.start, markEnd)])
      html.write("</mark>")
      position = max(mark.range.start, markEnd)
    }
    html.lines(file.source[SourceRange(position, max(position, end))])
    if end < side.extent.end { html.write("…") }
  }

  /// The start of the character at an offset.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < file.source.bytes.count, file.source.bytes[offset].isUTF8Continuation {
      offset -= 1
    }
    return offset
  }
}
