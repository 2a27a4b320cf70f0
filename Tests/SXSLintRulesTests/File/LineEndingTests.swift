import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

@Suite struct LineEndingTests {
  @Test(
    arguments: [
      ("", []), ("a", []), ("a\nb\n", []), ("a\r\nb\r\n", []), ("a\rb\r", []),
      ("a\r\nb\nc\r\n", ["the lines end in different ways: 1 in LF, 2 in CR LF"]),
      ("a\nb\nc\r\n", ["the lines end in different ways: 2 in LF, 1 in CR LF"]),
      ("a\rb\r\nc\r\n", ["the lines end in different ways: 2 in CR LF, 1 in CR"]),
      ("\r\na\n\rb\r\nc\n\n", ["the lines end in different ways: 3 in LF, 2 in CR LF, 1 in CR"]),
    ])
  func `counts line ends`(_ text: String, _ messages: [String]) {
    #expect(MixedLineEndings().check(parse(text)).map(\.message) == messages)
  }

  @Test func `points at the first of the fewer`() {
    #expect(MixedLineEndings().check(parse("a\r\nb\nc\r\nd\n\r\n")).map(\.range) == [SourceRange(4, 5)])
  }
}
