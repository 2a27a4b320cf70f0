import SXSDocument
import SXSLintCore

/// Draws the lines of one diagnostic: the numbers, the bar beside the excerpt, the marks and the remarks below it.
struct Frame {
  private let gutter: Int
  private let room: Int
  private let severity: Severity

  /// A frame whose numbers have `gutter` cells, and the lines beside its bar `room`.
  init(gutter: Int, room: Int, _ severity: Severity) {
    self.gutter = gutter
    self.room = room
    self.severity = severity
  }

  /// The first line: where it is.
  func open(_ diagnostic: Diagnostic, _ place: Place?, to printout: inout Printout) {
    printout.blanks(gutter)
    printout.write("┌─ ", .dim)
    printout.show(path: diagnostic.path)
    if let start = place?.start { printout.write(":\(start.line):\(start.column)") }
    if let unit = diagnostic.unit {
      printout.write("   unit ")
      printout.show(unit)
    }
    printout.endLine()
    bar(to: &printout)
    printout.endLine()
  }

  /// The excerpt; a line that is shown in two parts has its number once.
  func rows(_ rows: [Excerpt.Row], to printout: inout Printout) {
    var last: Int?
    for row in rows {
      bar(row.line == last ? nil : row.line, to: &printout)
      last = row.line
      self.row(row, to: &printout)
    }
    bar(to: &printout)
    printout.endLine()
  }

  /// A note that the excerpt does not show, with its place.
  func note(_ note: LocatedNote, to printout: inout Printout) {
    begin("note", to: &printout)
    printout.show(note.message)
    if note.isElsewhere || note.place != nil {
      printout.write(" (")
      printout.show(path: note.path)
      if let start = note.place?.start { printout.write(":\(start.line):\(start.column)") }
      printout.write(")")
    }
    printout.endLine()
  }

  /// A note of the tool's own.
  func note(_ text: String, to printout: inout Printout) { remark("note", text, to: &printout) }

  /// A line below the excerpt.
  func remark(_ title: String, _ text: String, to printout: inout Printout) {
    begin(title, to: &printout)
    printout.show(text)
    printout.endLine()
  }

  private func row(_ row: Excerpt.Row, to printout: inout Printout) {
    printout.write(" ")
    if !row.label.isEmpty {
      printout.write(row.label, .dim)
      printout.write("  ")
    }
    let isIsolated = row.window.isRightToLeft
    printout.write(
      isIsolated ? row.window.isolatedText(marking: row.marks.first?.range) : row.window.text)
    printout.endLine()
    let margin = row.label.isEmpty ? 0 : row.label.utf8.count + 2
    for mark in row.marks where !(isIsolated && mark.message.isEmpty) {
      let (cells, marker) = marker(mark, in: row.window)
      blanks(margin + cells.lowerBound, to: &printout)
      printout.write(marker, mark.isFinding ? .severity(severity) : .dim)
      say(mark.message, beside: cells, margin, to: &printout)
    }
  }

  /// What marks a range in the line above, and the cells that it takes.
  private func marker(_ mark: Excerpt.Mark, in window: LineWindow) -> (cells: Range<Int>, text: String) {
    if window.isRightToLeft { return (0..<3, "⟦ ⟧") }
    let cells = window.cells(of: mark.range) ?? 0..<0
    return (cells, String(repeating: mark.isFinding ? "^" : "-", count: cells.count))
  }

  /// Ends the line of a marker with what it says; where there is no room behind it, that stands below, as near to the
  /// marker as there is room for it.
  private func say(_ message: String, beside cells: Range<Int>, _ margin: Int, to printout: inout Printout) {
    var lines = Self.lines(of: message, room - margin)
    if lines.count == 1, margin + cells.upperBound + 1 + lines[0].cells <= room {
      printout.write(" ")
      printout.write(lines.removeFirst().text)
    }
    printout.endLine()
    let indent = max(margin, min(margin + cells.lowerBound, room - (lines.map(\.cells).max() ?? 0)))
    for line in lines {
      blanks(indent, to: &printout)
      printout.write(line.text)
      printout.endLine()
    }
  }

  /// A text as it is shown, in lines that keep to a width if their words do; none for an empty one.
  private static func lines(of text: String, _ width: Int) -> [(text: [UInt8], cells: Int)] {
    var lines: [(text: [UInt8], cells: Int)] = []
    guard !text.isEmpty else { return lines }
    let visible = ByteString(text).visibleBytes
    for word in visible.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      let word = Glyphs(word)
      if let last = lines.last, last.cells + 1 + word.cells <= width {
        lines[lines.count - 1].text += [UInt8(ascii: " ")] + word.text
        lines[lines.count - 1].cells += 1 + word.cells
      } else {
        lines.append((word.text, word.cells))
      }
    }
    return lines
  }

  /// Begins a line beside the bar, with blanks.
  private func blanks(_ count: Int, to printout: inout Printout) {
    bar(to: &printout)
    printout.blanks(1 + count)
  }

  private func begin(_ title: String, to printout: inout Printout) {
    printout.blanks(gutter)
    printout.write("= ", .dim)
    printout.write(title, .bold)
    printout.write(": ")
  }

  private func bar(_ line: Int? = nil, to printout: inout Printout) {
    let number = line.map { String($0) } ?? ""
    printout.blanks(gutter - number.utf8.count)
    printout.write("\(number)│", .dim)
  }
}
