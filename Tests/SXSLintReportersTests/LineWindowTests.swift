import SXSDocument
import Testing

@testable import SXSLintReporters

@Suite struct LineWindowTests {
  @Test(arguments: [
    ("short", "short", "short", 0..<5),
    ("ab\tc", "c", "ab  c", 4..<5),
    ("名前abc", "a", "名前abc", 4..<5),
    ("e\u{301}x", "x", "e\u{301}x", 1..<2),
    ("👩‍👩‍👧x", "x", "👩‍👩‍👧x", 2..<3),
    ("👍🏽x", "x", "👍🏽x", 2..<3),
    ("❤️x", "x", "❤️x", 2..<3),
    ("a\u{1B}b", "b", "a\\u{1b}b", 7..<8),
    ("0123456789abcdefghij", "3", "0123456789abcdefghij", 3..<4),
    ("0123456789abcdefghijk", "3", "0123456789abcdefgh…", 3..<4),
    ("0123456789abcdefghijklmnopqrstuvwxyz", "k", "…cdefghijklmnopqrst…", 9..<10),
    ("0123456789abcdefghijklmnopqrstuvwxyz", "z", "…ijklmnopqrstuvwxyz", 18..<19),
    ("0123456789abcdefghijklmnopqrstuvwxyz", "0123456789abcdefghijklmnopq", "0123456789abcdefgh…", 0..<18),
    ("あいうえおかきくけこさしすせそ", "け", "…おかきくけこさしす…", 9..<11),
  ])
  func `shows the range within twenty cells`(
    _ line: String, _ marked: String, _ shown: String, _ cells: Range<Int>
  ) {
    let file = SampleFile("a.md", line)
    let window = LineWindow(
      of: file.source, extent: SourceRange(0, line.utf8.count), focus: file.range(marked), width: 20)
    #expect(String(decoding: window.text, as: UTF8.self) == shown)
    #expect(window.cells(of: file.range(marked)) == cells)
  }

  @Test(
    arguments: [
      (".", 1), ("é", 1), ("\u{301}", 0), ("\u{200D}", 0), ("語", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("😀", 2),
      ("א", 1),
      ("\u{2A6DE}", 2), ("…", 1), ("⟦", 1),
    ] as [(Unicode.Scalar, Int)])
  func `knows how wide a character is`(_ scalar: Unicode.Scalar, _ cells: Int) {
    #expect(CellWidth.of(scalar) == cells)
  }

  @Test(arguments: [
    CellWidthTable.wide.map { $0.first...$0.last }, CellWidthTable.zero.map { $0.first...$0.last },
  ])
  func `has its runs in order`(_ runs: [ClosedRange<UInt32>]) {
    #expect(runs.count > 50)
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
  }
}
