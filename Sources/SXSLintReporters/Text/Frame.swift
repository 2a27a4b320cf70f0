import SXSDocument
import SXSLintCore

/// Draws the lines of one diagnostic: the numbers, the bar beside the excerpt, the marks and the remarks below it.
struct Frame {
  private let gutter: Int
  private let severity: Severity

  /// A frame whose numbers have `gutter` cells.
  init(gutter: Int, _ severity: Severity) {
    self.gutter = gutter
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
    for mark in row.marks where !(isIsolated && mark.message.isEmpty) {
      bar(to: &printout)
      printout.blanks(1 + (row.label.isEmpty ? 0 : row.label.utf8.count + 2))
      marker(mark, in: row.window, to: &printout)
      if !mark.message.isEmpty {
        printout.write(" ")
        printout.show(mark.message)
      }
      printout.endLine()
    }
  }

  private func marker(_ mark: Excerpt.Mark, in window: LineWindow, to printout: inout Printout) {
    let style = mark.isFinding ? Style.severity(severity) : .dim
    guard !window.isRightToLeft else { return printout.write("⟦ ⟧", style) }
    guard let cells = window.cells(of: mark.range) else { return }
    printout.blanks(cells.lowerBound)
    printout.write(String(repeating: mark.isFinding ? "^" : "-", count: cells.count), style)
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
