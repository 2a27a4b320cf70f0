import SXSDocument
import Testing

@testable import SXSLintReporters

@Suite struct LocatorTests {
  @Test(arguments: ["\u{FEFF}é\r\n漢字😀\rab\n\nend", "", "\n", "one line"])
  func `counts on from a known place as from the start`(_ text: String) {
    let source = SourceFile(path: "a.md", text: text)
    let lines = LineTable(source)
    for known in 0...source.bytes.count {
      var file = OpenFile(source)
      _ = file.advance(to: SourceRange(known, known))
      for offset in 0...source.bytes.count {
        #expect(file.place(of: SourceRange(offset, offset)).start == lines.position(of: offset))
      }
    }
  }
}
