import SXSDocument

/// As much of a line as fits the width, around the range that matters; `…` stands where something was left out.
struct LineWindow {
  /// What is drawn, without the ellipses.
  private let glyphs: Glyphs

  /// The glyphs that fit.
  private let visible: Range<Int>

  private let isCutBefore: Bool
  private let isCutBehind: Bool

  /// Whether some of it runs from right to left, so that cells cannot be counted from the left.
  var isRightToLeft: Bool { glyphs.isRightToLeft }

  /// The part of a line.
  ///
  /// - Parameters:
  ///   - file: The file that the line is in.
  ///   - extent: The part that may be shown, without a line end in it.
  ///   - focus: The range that must be seen, from its start at least.
  ///   - width: The room in cells.
  init(of file: SourceFile, extent: SourceRange, focus: SourceRange, width: Int) {
    // A line may be megabytes long: beyond these bounds nothing can fit, unless it all combines with one character.
    let reach = 4 * width
    var start = max(extent.start, focus.start - reach)
    var end = min(extent.end, min(focus.end, focus.start + reach) + reach)
    while start > extent.start, start < extent.end, file.bytes[start].isUTF8Continuation { start -= 1 }
    while end < extent.end, file.bytes[end].isUTF8Continuation { end += 1 }
    end = max(start, end)
    glyphs = Glyphs(file.bytes[start..<end])
    let marked = Self.indices(in: glyphs.list, of: focus)
    // Isolated text has brackets around the marked range.
    let room = glyphs.isRightToLeft ? width - 2 : width
    visible = Self.fit(
      glyphs, around: marked, width: room, isCutBefore: start > extent.start, isCutBehind: end < extent.end)
    isCutBefore = start > extent.start || visible.lowerBound > 0
    isCutBehind = end < extent.end || visible.upperBound < glyphs.list.count
  }

  /// The text with its ellipses.
  var text: [UInt8] { prefix + drawn(visible) + suffix }

  /// The text between directional isolates, with a range, if one is given, between `⟦` and `⟧`.
  func isolatedText(marking range: SourceRange?) -> [UInt8] {
    var output = Array("\u{2068}".utf8) + prefix
    if let range {
      let marked = Self.indices(in: glyphs.list, of: range).clamped(to: visible)
      output += drawn(visible.lowerBound..<marked.lowerBound)
      output += Array("⟦".utf8) + drawn(marked) + Array("⟧".utf8)
      output += drawn(marked.upperBound..<visible.upperBound)
    } else {
      output += drawn(visible)
    }
    return output + suffix + Array("\u{2069}".utf8)
  }

  /// The cells of a range, from the left; `nil` if it is not seen.
  ///
  /// An empty range has the cell in which it begins.
  func cells(of range: SourceRange) -> Range<Int>? {
    let marked = Self.indices(in: glyphs.list, of: range)
    let isInside = marked.lowerBound < visible.upperBound && marked.upperBound > visible.lowerBound
    let isGap = marked.isEmpty && visible.contains(marked.lowerBound)
    let isEnd = marked.isEmpty && marked.lowerBound == visible.upperBound && !isCutBehind
    guard isInside || isGap || isEnd else { return nil }
    let shown = marked.clamped(to: visible)
    let start = (isCutBefore ? 1 : 0) + width(visible.lowerBound..<shown.lowerBound)
    return start..<start + max(1, width(shown))
  }

  private var prefix: [UInt8] { isCutBefore ? Array("…".utf8) : [] }
  private var suffix: [UInt8] { isCutBehind ? Array("…".utf8) : [] }

  private func drawn(_ indices: Range<Int>) -> [UInt8] {
    indices.flatMap { glyphs.text[glyphs.list[$0].text] }
  }

  private func width(_ indices: Range<Int>) -> Int { indices.reduce(0) { $0 + glyphs.list[$1].cells } }

  /// The glyphs that a range touches; empty, at the glyph behind it, for an empty range.
  private static func indices(in glyphs: [Glyph], of range: SourceRange) -> Range<Int> {
    let first = glyphs.firstIndex { $0.range.upperBound > range.start } ?? glyphs.count
    let end = glyphs[first...].firstIndex { $0.range.lowerBound >= range.end } ?? glyphs.count
    return first..<max(first, end)
  }

  /// As many glyphs around `marked` as the width has room for: from the start of the line if that leaves room behind
  /// them, else with the marked ones in the middle.
  private static func fit(
    _ glyphs: Glyphs, around marked: Range<Int>, width: Int, isCutBefore: Bool, isCutBehind: Bool
  ) -> Range<Int> {
    let list = glyphs.list
    if !isCutBefore, !isCutBehind, glyphs.cells <= width { return 0..<list.count }
    let room = max(1, width - 2)
    let markedCells = list[marked].reduce(0) { $0 + $1.cells }
    let cellsToMarkedEnd = list[..<marked.upperBound].reduce(0) { $0 + $1.cells }
    var start = marked.lowerBound
    var used = 0
    func grow(to limit: Int) {
      while start > 0, used + list[start - 1].cells <= limit {
        start -= 1
        used += list[start].cells
      }
    }
    if !isCutBefore, cellsToMarkedEnd <= room * 3 / 4 {
      grow(to: room)
    } else {
      grow(to: max(0, room - markedCells) / 2)
    }
    var end = start
    used = 0
    while end < list.count, used + list[end].cells <= room || end == start {
      used += list[end].cells
      end += 1
    }
    // What the end of the line left free goes to its beginning.
    if end == list.count { grow(to: room) }
    return start..<end
  }
}
