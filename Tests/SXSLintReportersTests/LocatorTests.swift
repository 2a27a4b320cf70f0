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

  @Test(
    arguments: [
      ("docs/a.md", "docs/a.md", "b/c.md", "b/c.md"),
      ("docs/a.md", "repo/docs/a.md", "b/c.md", "repo/b/c.md"),
      ("docs/a.md", "../docs/a.md", "c.md", "../c.md"),
      ("docs/a.md", "a.md", "docs/b.md", "b.md"),
      ("docs/sub/a.md", "a.md", "other/b.md", "../../other/b.md"),
      ("docs/a.md", "./docs/a.md", "docs/b.md", "./docs/b.md"),
      ("xa.md", "a.md", "b.md", "b.md"),
    ] as [(ByteString, ByteString, ByteString, ByteString)])
  func `shows another document as seen from the working folder`(
    _ repositoryPath: ByteString, _ displayPath: ByteString, _ other: ByteString, _ shown: ByteString
  ) {
    let paths = DisplayPaths(repositoryPath: repositoryPath, displayPath: displayPath)
    #expect(paths.displayPath(of: other) == shown)
  }
}
