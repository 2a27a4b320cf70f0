import SXSDocument
import SXSLintCore
@testable import SXSLintReporters
import Testing

@Suite struct FrameTests {
  @Test(arguments: [40, 60, 80])
  func `keeps what stands beside its bar to the width`(_ width: Int) {
    let output = SampleReport.report.rendered(
      as: .text, ReporterOptions(width: width), sources: SampleReport.sources)
    let rows = output.split(separator: UInt8(ascii: "\n")).filter {
      let line = String(decoding: $0, as: UTF8.self)
      return line.contains("│") && !line.contains("\u{2068}")
    }
    #expect(rows.count > 40)
    for row in rows { #expect(Glyphs(row).cells <= width, "\(String(decoding: row, as: UTF8.self))") }
  }

  @Test(
    arguments: [
      (
        40, "the link",
        """
         1│ Words before the link behind it.
          │                  ^^^^
          │              -------- the link
        """
      ),
      (
        40, "the link that is meant",
        """
         1│ Words before the link behind it.
          │                  ^^^^
          │              --------
          │              the link that is meant
        """
      ),
      (
        40, "the link that is meant here, and in the line behind it",
        """
         1│ Words before the link behind it.
          │                  ^^^^
          │              --------
          │  the link that is meant here, and in
          │  the line behind it
        """
      ),
    ])
  func `puts below a mark what has no room behind it`(_ width: Int, _ message: String, _ excerpt: String) {
    let file = SampleFile("a.md", "Words before the link behind it.\n")
    let found = diagnostic(
      file, file.range("link"), notes: [Note(at: file.range("the link"), message)])
    let output = render(report([found]), as: .text, [file], ReporterOptions(width: width))
    #expect(output.contains(excerpt), "\(output)")
  }
}
