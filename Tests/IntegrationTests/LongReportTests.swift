import Foundation
import SXSLintReporters
import TestSupport
import Testing

/// Reports of tens of thousands of findings.
///
/// What is copied for each of them takes a fraction of a second in a small report, and many minutes in one of these. Only
/// an optimized build shows it, which `make test` names.
@Suite struct LongReportTests {
  private static let isThere: Bool = {
    // Under a sanitizer a time says nothing.
    if Tool.sanitizer != nil { return false }
    if Tool.optimized == nil {
      print("SXSLINT names no optimized build, so that no long report is written: make test")
    }
    return Tool.optimized != nil
  }()

  @Test(.enabled(if: isThere, "SXSLINT names no optimized build to time"), .timeLimit(.minutes(1)))
  func `takes linear time for each format`() throws {
    let program = try #require(Tool.optimized)
    let folder = try Self.folder(findings: 30_000)
    let outputs = Format.allCases.flatMap { ["--output", "\($0.rawValue):report.\($0.rawValue)"] }
    let arguments = ["check", "--isolated", "--select", "mismatched-unit-id", "a.md"]
    let run = try Run(program, arguments + outputs, in: folder.url.path)
    #expect(run.status == 1, "\(run.errors)")
  }

  @Test(.enabled(if: isThere, "SXSLINT names no optimized build to time"), .timeLimit(.minutes(1)))
  func `takes linear time for findings below one key, and for notes of one finding`() throws {
    let program = try #require(Tool.optimized)
    let folder = try ScratchFolder()
    let comments = String(repeating: "# sxslint-disable-next-line misspelt-key\n\n", count: 60_000)
    let tags = ["<b>a</b> ", "<i>a</i> "].map { String(repeating: $0, count: 300_000) }
    let pair =
      "<span data-ttu-id=\"1f2e3-101\">\(tags[0])</span><span class=\"sxs-lookup\">"
      + "<span data-stu-id=\"1f2e3-101\">\(tags[1])</span></span>\n"
    try Data("---\nk: v\n\(comments)---\n".utf8).write(to: folder.url.appending(path: "a.md"))
    try Data(pair.utf8).write(to: folder.url.appending(path: "b.md"))
    let outputs = Format.allCases.flatMap { ["--output", "\($0.rawValue):report.\($0.rawValue)"] }
    // Front matter of that size is not read, which is an error.
    let rules = "unused-suppression,invalid-front-matter,changed-tag"
    let run = try Run(
      program, ["check", "--isolated", "--select", rules, "."] + outputs, in: folder.url.path)
    #expect(run.status == 1, "\(run.errors)")
  }

  /// A folder with a document that has so many findings.
  static func folder(findings: Int) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let units = (0..<findings).map {
      "<span data-ttu-id=\"1f2e3-\(101 + $0)\">Bonjour</span><span class=\"sxs-lookup\">"
        + "<span data-stu-id=\"1f2e3-\(50_101 + $0)\">Hello</span></span>\n\n"
    }
    try Data(units.joined().utf8).write(to: folder.url.appending(path: "a.md"))
    return folder
  }
}
