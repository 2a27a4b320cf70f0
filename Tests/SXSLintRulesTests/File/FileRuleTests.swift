import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

@Suite struct FileRuleTests {
  @Test func `names bad bytes by hex and offset, one finding per run`() {
    let file = SourceFile(
      path: "a.md", bytes: ContiguousArray("é \u{0}".utf8) + [0xFF, 0xFE, 0x41, 0x0A, 0xE9])
    #expect(
      findings(of: InvalidUTF8(), in: [file]).map(\.message) == [
        "the bytes FF FE at offset 4 are not UTF-8", "the byte E9 at offset 8 is not UTF-8",
      ])
  }

  @Test func `counts what is behind twenty findings`() {
    let file = SourceFile(
      path: "a.md", bytes: ContiguousArray((0..<50).flatMap { _ in [0xE9, 0x20] as [UInt8] }))
    let messages = findings(of: InvalidUTF8(), in: [file]).map(\.message)
    #expect(messages.count == 20)
    #expect(messages.last == "bytes that are not UTF-8 at 31 more places from here on")
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41]] as [[UInt8]])
  func `names UTF-16 as such`(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.md", bytes: ContiguousArray(bytes))
    #expect(findings(of: InvalidUTF8(), in: [file]).map(\.message) == ["the file is in UTF-16"])
  }

  @Test(arguments: [
    ("<<<<<<< HEAD\r\na\r\n||||||| base\r\nb\r\n=======\r\nc\r\n>>>>>>> x\r\n", 3),
    ("<<<<<<< HEAD\na\n=======\nb\n", 1),
    ("a\n<<<<<<< HEAD\n<<<<<<< HEAD\n", 0),
    // Line ends are mixed: the markers count in the order of the file.
    ("a\r<<<<<<< HEAD\ra\r=======\nb\n>>>>>>> x\r", 2),
  ])
  func `notes the markers of a conflict`(_ text: String, _ notes: Int) {
    let found = findings(of: MergeConflict(), in: [SourceFile(path: "a.md", text: text)])
    #expect(!found.isEmpty)
    #expect(found.first?.notes.count == notes)
  }

  @Test(arguments: [
    "Title\n=======\n", "<<<<<<<<< x\n", "a <<<<<<< x\n", "<<<<<<<\n", ">>>>>>>> x\n", "|||||||\n",
    "======= x\n",
    "    <<<<<<< HEAD\n", "<<<<<<", "",
  ])
  func `takes other lines for what they are`(_ text: String) {
    #expect(findings(of: MergeConflict(), in: [SourceFile(path: "a.md", text: text)]).isEmpty)
  }

  @Test func `blames the conflict, not the YAML`() {
    let text =
      "---\ntitle: a\n<<<<<<< HEAD\nms.date: 1/2/2021\n=======\nms.date: 1/3/2021\n>>>>>>> x\n---\nText\n"
    let file = SourceFile(path: "a.md", text: text)
    #expect(findings(of: MergeConflict(), in: [file]).count == 1)
    #expect(findings(of: InvalidFrontMatter(), in: [file]).isEmpty)
  }
}
