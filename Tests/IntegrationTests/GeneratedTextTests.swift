import Foundation
import SXSLintReporters
import SXSLintRules
import TestSupport
import Testing

/// The parts of the README that are made by the program; `SXSLINT_RECORD=1 swift test` rewrites them.
@Suite(.serialized) struct GeneratedTextTests {
  @Test func `the README has the rules of the registry`() throws {
    try GeneratedText("rules").expect(RuleCatalogue(allRules).markdownTable)
  }

  @Test func `the README shows what the demo prints`() throws {
    let rules = "mismatched-unit-id,untranslated,mismatched-anchor"
    let folder = "Fixtures/repositories/demo/alderbox-docs.fr-fr/alderbox"
    let pages = ["history", "notifications", "overview"].map { "\(folder)/\($0).md" }
    let run = try Run.sxslint(["check", "--isolated", "--select", rules, "--color", "never"] + pages)
    try #require(run.status == 1, "\(run.errors)")
    try GeneratedText("sample").expect("```text\n\(Self.withoutTime(run.output))```\n")
  }

  /// The printed text without the time that the run took.
  private static func withoutTime(_ output: Data) -> String {
    String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      guard line.hasPrefix("Checked "), line.hasSuffix(" s."), let time = line.range(of: " in ") else {
        return String(line)
      }
      return line[..<time.lowerBound] + "."
    }.joined(separator: "\n")
  }
}

/// A part of the README between two comments that name it.
private struct GeneratedText {
  private static let readme = URL(filePath: "\(Fixtures.root)/README.md")

  private let begin: String
  private let end: String

  init(_ name: String) {
    begin = "<!-- generated: \(name) -->\n"
    end = "<!-- end of generated: \(name) -->\n"
  }

  /// Compares the part with what it should be, or writes that if the environment says so.
  func expect(_ text: String) throws {
    let file = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(file.range(of: begin)).upperBound
    let stop = try #require(file.range(of: end, range: start..<file.endIndex)).lowerBound
    let expected = "\n\(text)\n"
    if ProcessInfo.processInfo.environment["SXSLINT_RECORD"] != nil {
      let updated = file.replacingCharacters(in: start..<stop, with: expected)
      return try Data(updated.utf8).write(to: Self.readme)
    }
    #expect(file[start..<stop] == expected)
  }
}
