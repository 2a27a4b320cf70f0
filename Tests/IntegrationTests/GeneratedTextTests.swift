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

  @Test func `the README shows how the library is used`() throws {
    let example = Fixtures.root + "/Tests/IntegrationTests/LibraryTests.swift"
    let lines = try String(contentsOfFile: example, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var isShown = false
    let shown = lines.compactMap { line -> Substring? in
      if line.hasSuffix("// README: begin") || line.hasSuffix("// README: end") {
        isShown = line.hasSuffix("begin")
        return nil
      }
      guard isShown else { return nil }
      return line.hasPrefix("  ") ? line.dropFirst(2) : line
    }
    try #require(shown.count > 10)
    try GeneratedText("library").expect("```swift\n\(shown.joined(separator: "\n"))\n```\n")
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
