import SXSDocument
import Testing

@testable import SXSLintRules

@Suite struct QuotedTests {
  @Test(
    arguments: [
      ("client", "'client'"), ("", "''"), ("顧客", "'顧客'"),
      // What is not seen, or turns the text around; joiners and marks of direction are parts of words.
      ("a\u{1B}b", "'a<U+001B>b'"), ("cli\u{200B}ent", "'cli<U+200B>ent'"), ("a\u{202E}b", "'a<U+202E>b'"),
      ("می\u{200C}خواهم", "'می\u{200C}خواهم'"), ("a\u{200F}", "'a\u{200F}'"),
      ("a\r\nb\tc", "'a  b c'"),
      (String(repeating: "é", count: 40), "'\(String(repeating: "é", count: 30))…'"),
    ])
  func `shows a text in a message`(_ text: String, _ expected: String) {
    #expect(ByteString(Array(text.utf8)).quoted == expected)
  }
}
