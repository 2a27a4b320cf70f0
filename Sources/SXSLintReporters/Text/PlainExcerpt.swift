package import SXSDocument

/// A line of a file with carets under a range, without colours: for messages about a file of settings.
package enum PlainExcerpt {
  /// The two lines: what stands there, and the carets.
  ///
  /// - Parameters:
  ///   - range: The range; of one of several lines, the first is shown.
  ///   - file: The file.
  ///   - width: The room in cells.
  /// - Returns: The lines, in which nothing acts on a terminal.
  package static func lines(of range: SourceRange, in file: SourceFile, width: Int = 100) -> [String] {
    let table = LineTable(file)
    let number = table.line(at: range.start)
    let line = table.content(ofLine: number)
    let start = min(range.start, line.end)
    let focus = SourceRange(start, min(range.end, line.end))
    let window = LineWindow(of: file, extent: line, focus: focus, width: width)
    let margin = String(repeating: " ", count: String(number).utf8.count)
    if window.isRightToLeft {
      return ["  \(number) | " + String(decoding: window.isolatedText(marking: focus), as: UTF8.self)]
    }
    let text = String(decoding: window.text, as: UTF8.self)
    guard let cells = window.cells(of: focus) else { return ["  \(number) | \(text)"] }
    let carets = String(repeating: " ", count: cells.lowerBound) + String(repeating: "^", count: cells.count)
    return ["  \(number) | \(text)", "  \(margin) | \(carets)"]
  }
}
