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
      // What looks like a blank and is none, or like nothing.
      ("\u{A0}", #"'\u{a0}'"#), ("1\u{202F}000", #"'1\u{202f}000'"#), ("\u{3000}", #"'\u{3000}'"#),
      (" ", "' '"),
      ("a\u{2028}b", #"'a\u{2028}b'"#),
      ("می\u{200C}خواهم", "'می\u{200C}خواهم'"), ("a\u{200F}", "'a\u{200F}'"),
      ("a\r\nb\tc", "'a  b c'"),
      (String(repeating: "é", count: 40), "'\(String(repeating: "é", count: 30))…'"),
    ])
  func `shows a text in a message`(_ text: String, _ expected: String) {
    #expect(ByteString(Array(text.utf8)).quoted == expected)
  }
}
