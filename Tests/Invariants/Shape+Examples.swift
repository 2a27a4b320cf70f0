import Foundation
import SXSLintCore
import SXSLintRules

extension Shape {
  /// The bad examples of all rules, each many times over: in one paragraph, and in one for each.
  ///
  /// A rule that looks at all of a block, or of a document, for each of its findings shows itself here.
  public static let ofExamples: [Shape] = allRules.flatMap { rule in
    rule.info.bad.enumerated().flatMap { index, example -> [Shape] in
      guard let (_, text) = example.files.first(where: { $0.path.hasSuffix(".md") }) else { return [] }
      let (frontMatter, body) = split(text.filter { $0 != "⟦" && $0 != "⟧" })
      guard !body.isEmpty else { return [] }
      let size = 100_000 / max(1, body.utf8.count) + 1
      return [(" ", "in a line"), ("\n\n", "in paragraphs")].map { separator, place in
        Shape("\(rule.info.name) \(index) \(place)", size) { count in
          frontMatter + (0..<count).map { numbered(body, $0) }.joined(separator: separator)
        }
      }
    }
  }

  /// The front matter of a text with its delimiters, and the text behind it.
  private static func split(_ text: String) -> (frontMatter: String, body: String) {
    guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return ("", text) }
    return (String(text[..<end.upperBound]), String(text[end.upperBound...]))
  }

  /// A text with other numbers in its ids than any other copy has.
  private static func numbered(_ text: String, _ copy: Int) -> String {
    text.split(separator: "1f2e3-", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0 else { return String(part) }
      let letter = part.hasPrefix("p") ? "p" : ""
      let digits = part.dropFirst(letter.count).prefix { $0.isNumber }
      guard let number = Int(digits) else { return "1f2e3-\(part)" }
      return "1f2e3-\(letter)\(number + 1000 + copy * 20)\(part.dropFirst(letter.count + digits.count))"
    }.joined()
  }
}
