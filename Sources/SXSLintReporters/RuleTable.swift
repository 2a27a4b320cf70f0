import SXSDocument
import SXSLintCore

/// A table of the rules of which something was found, the worst first.
struct RuleTable {
  /// A cell of the table.
  private struct Cell {
    var text: [UInt8]
    var style: Style?
    var isNumber = true

    /// The number of terminal cells.
    var width: Int { Glyphs(text[...]).cells }
  }

  private let report: Report

  init(_ report: Report) { self.report = report }

  /// Appends the table; nothing if nothing was found.
  func render(to printout: inout Printout) {
    guard !report.diagnostics.isEmpty else { return }
    let severities = report.listedSeverities
    let titles =
      ["rule"] + severities.map { "\($0.rawValue)s" } + ["files", "fixable", "worst file"]
    let tallies = RuleTally.all(of: report)
    let rows =
      [titles.enumerated().map { heading($1, isNumber: $0 > 0 && $0 < titles.count - 1) }]
      + tallies.map { row($0, severities) } + [totals(tallies, severities)]
    let widths = titles.indices.map { column in rows.map { $0[column].width }.max() ?? 0 }
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { printout.blanks(2) }
        let padding = widths[column] - cell.width
        if cell.isNumber { printout.blanks(padding) }
        printout.write(String(decoding: cell.text, as: UTF8.self), cell.style)
        if !cell.isNumber { printout.blanks(padding) }
      }
      printout.endLine()
    }
  }

  private func heading(_ title: String, isNumber: Bool) -> Cell {
    Cell(text: Array(title.utf8), style: .bold, isNumber: isNumber)
  }

  private func row(_ tally: RuleTally, _ severities: [Severity]) -> [Cell] {
    var path = tally.worstFile.path.visibleBytes
    if tally.total > 1 { path += Array(" (\(tally.worstFile.count.grouped))".utf8) }
    return [Cell(text: Array(tally.rule.utf8), isNumber: false)]
      + severities.map { number(tally.counts[$0] ?? 0, .severity($0)) }
      + [number(tally.files), number(tally.fixable), Cell(text: path, isNumber: false)]
  }

  private func totals(_ tallies: [RuleTally], _ severities: [Severity]) -> [Cell] {
    let files = Set(report.diagnostics.lazy.map(\.path)).count
    return [heading("total", isNumber: false)]
      + severities.map { number(report.count($0), .severity($0)) }
      + [number(files), number(tallies.reduce(0) { $0 + $1.fixable }), Cell(text: [], isNumber: false)]
  }

  /// A number; nothing stands for 0, so that the eye finds what is there.
  private func number(_ number: Int, _ style: Style? = nil) -> Cell {
    Cell(text: Array((number > 0 ? number.grouped : "-").utf8), style: number > 0 ? style : .dim)
  }
}
