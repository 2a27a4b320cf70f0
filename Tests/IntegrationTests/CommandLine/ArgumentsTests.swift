import SXSDocument
import SXSLintCore
import Testing

@testable import sxslint

@Suite struct ArgumentsTests {
  @Test(
    arguments: [
      [], Array("docs/a.md".utf8), Array("docs/é.md".utf8), [0x61, 0xFF, 0x2E], [0xC3, 0x28],
      [0xED, 0xA0, 0x80],
      Array("\u{10FF80}".utf8), Array("\u{10FFFF}x".utf8), Array(0x80...0xFF),
    ] as [[UInt8]])
  func `carries any bytes through a string`(_ bytes: [UInt8]) {
    #expect(Arguments.decode(Arguments.encode(bytes)).bytes == bytes)
  }

  @Test func `leaves a word in UTF-8 as it is`() {
    #expect(Arguments.encode(Array("--sélect".utf8)) == "--sélect")
  }

  @Test(
    arguments: [
      ("2026-01-31", "2026-01-31"), ("2026-02-29", nil), ("2026-1-31", nil), ("2026-01-31x", nil),
      ("+026-01-31", nil),
      ("", nil),
    ] as [(String, String?)])
  func `reads a day`(_ text: String, _ day: String?) {
    #expect(Date(iso: text)?.description == day)
  }
}
