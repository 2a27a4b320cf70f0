import SXSDocument
import Testing

@testable import SXSLintRules

@Suite struct QuotedTests {
  @Test(
    arguments: [
      ("client", "'client'"), ("", "''"), ("顧客", "'顧客'"),
      // What is not seen, or turns the text around; joiners and marks of direction are parts of words.
      ("a\u{1B}b", #"'a\u{1b}b'"#), ("cli\u{200B}ent", #"'cli\u{200b}ent'"#),
      ("a\u{202E}b", #"'a\u{202e}b'"#),
      ("می\u{200C}خواهم", "'می\u{200C}خواهم'"), ("a\u{200F}", "'a\u{200F}'"),
      ("a\r\nb\tc", "'a  b c'"),
      (String(repeating: "é", count: 40), "'\(String(repeating: "é", count: 30))…'"),
    ])
  func `shows a text in a message`(_ text: String, _ expected: String) {
    #expect(ByteString(Array(text.utf8)).quoted == expected)
  }
}
