import SXSDocument
import Testing

@Suite struct LineTableTests {
  /// Lines of all ends; the last ones are so long that columns are not counted from their start.
  @Test(arguments: [
    "\u{FEFF}é\r\n漢字😀\rab\n\nend", "", "\n", "\r", "a\r\n", "one line",
    String(repeating: "é漢😀 ", count: 60) + "\n😀",
    String(repeating: "a", count: 256), "é\n" + String(repeating: "é漢😀 ", count: 420) + "\n😀",
  ])
  func `counts UTF-16 code units from the start of the line`(_ text: String) {
    let file = SourceFile(path: "a.md", text: text)
    let lines = LineTable(file)
    for offset in 0...file.bytes.count {
      let position = lines.position(of: offset)
      let content = lines.content(ofLine: position.line)
      let before = SourceRange(content.start, max(content.start, min(offset, content.end)))
      // A character that is cut counts as if it were whole.
      let isCut = before.end < file.bytes.count && file.bytes[before.end] & 0xC0 == 0x80
      if !isCut { #expect(position.column == file.text(before).utf16.count + 1, "at \(offset)") }
    }
  }
}
