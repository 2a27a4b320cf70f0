import SXSDocument
import SXSLintCore
import TestSupport
import Testing

/// The tools of the tests: one that sees no difference would make every test of a rule pass.
@Suite struct TestSupportTests {
  @Test(arguments: [
    ("⟦a⟧b", "ab", [SourceRange(0, 1)]),
    ("é⟦⟧b", "éb", [SourceRange(2, 2)]),
    ("⟦a⟦b⟧⟧", "ab", [SourceRange(0, 2), SourceRange(1, 2)]),
    ("ab", "ab", []),
  ])
  func `takes marks out of a text`(_ marked: String, _ text: String, _ ranges: [SourceRange]) {
    let parsed = MarkedText(marked)
    #expect(parsed.bytes == ContiguousArray(text.utf8))
    #expect(parsed.ranges == ranges)
    #expect(parsed.isBalanced)
  }

  @Test(arguments: ["⟦a", "a⟧", "⟧a⟦"])
  func `notices marks that do not pair up`(_ marked: String) {
    #expect(!MarkedText(marked).isBalanced)
    #expect(mismatches(of: FindsX(), in: Example(marked)).map(\.description) == ["unbalanced marks in a.md"])
  }

  @Test func `reads bytes that are not UTF-8`() { #expect(MarkedText("a⟪E9⟫").bytes == [0x61, 0xE9]) }

  @Test(arguments: [
    ("a ⟦x⟧ b", []),
    ("a x b", ["not marked: a.md 2..<3 'x': found"]),
    ("⟦a⟧ ⟦x⟧ b", ["not reported: a.md 0..<1 'a'"]),
    ("⟦a x⟧", ["not marked: a.md 2..<3 'x': found", "not reported: a.md 0..<3 'a x'"]),
  ])
  func `tells what a rule misses and what it finds too much`(_ text: String, _ expected: [String]) {
    #expect(mismatches(of: FindsX(), in: Example(text)).map(\.description) == expected)
  }

  @Test(arguments: [
    (Variant.multiByteInFront, "---\nt: 1\n---\n⟦x⟧\n", "---\nx-note: é前🙂ש\nt: 1\n---\né前🙂ש\n\n⟦x⟧\n"),
    (.multiByteInFront, "⟦x⟧\n", "é前🙂ש\n\n⟦x⟧\n"),
    (.multiByteInFront, "---\nx\n", "---\nx\n"),
    (.carriageReturns, "a\nb\r\nc", "a\r\nb\r\nc"),
    (.byteOrderMark, "a", "\u{FEFF}a"),
    (.fenced, "---\nt: 1\n---\na\n", "---\nt: 1\n---\n~~~~~~~~~~~~\na\n\n~~~~~~~~~~~~\n"),
  ])
  func `writes a document in another way`(_ variant: Variant, _ text: String, _ expected: String) {
    #expect(variant.apply(to: text, path: "a.md") == expected)
  }
}

/// Reports every `x`, also where it stands in code.
private struct FindsX: DocumentRule {
  static let info = RuleInfo("finds-x", .file, .error, "an x", rationale: "", help: "", good: [], bad: [])

  func check(_ document: Document) -> [Finding] {
    document.file.bytes.indices.filter { document.file.bytes[$0] == UInt8(ascii: "x") }
      .map { Finding(at: SourceRange($0, $0 + 1), "found") }
  }
}
