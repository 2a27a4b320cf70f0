import Foundation
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// The repositories under `Fixtures/repositories`, checked by the command with every rule on.
@Suite struct DemoTests {
  private static let everything = ["check", "--isolated", "--exit-zero", "--select", "all", "--show", "info"]

  @Test func `finds exactly what is planted in the demo`() throws {
    let run = try Run.sxslint(
      Self.everything + ["--output", "json", "."], in: Fixtures.path("repositories/demo"))
    #expect(run.status == 0, "\(run.errors)")
    let found = try JSONReport(run).diagnostics.map { Plant(path: $0.path, rule: $0.rule) }
    #expect(found.sorted() == (try Self.planted()).sorted())
  }

  @Test func `shows a finding of every rule`() throws {
    let planted = Set(try Self.planted().map(\.rule))
    #expect(allRules.map { $0.info.name }.filter { !planted.contains($0) } == [])
  }

  @Test func `finds nothing in the clean repository`() throws {
    let run = try Run.sxslint(
      Self.everything + ["--output", "concise", "."], in: Fixtures.path("repositories/clean"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(String(decoding: run.output, as: UTF8.self) == "")
  }

  /// A rule that has something to find in a file.
  private struct Plant: Comparable, CustomStringConvertible {
    let path: String
    let rule: String
    var description: String { "\(path): \(rule)" }
    static func < (left: Plant, right: Plant) -> Bool { (left.path, left.rule) < (right.path, right.rule) }
  }

  /// The tables of the README beside the repositories; a heading over each names its folder.
  private static func planted() throws -> [Plant] {
    let readme = try String(contentsOfFile: Fixtures.path("repositories/README.md"), encoding: .utf8)
    var folder = ""
    var plants: [Plant] = []
    for line in readme.split(separator: "\n") {
      if line.hasPrefix("## demo/") { folder = String(line.dropFirst("## demo/".count)) }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| "), cells.count == 2, cells[0].contains(".") else { continue }
      plants += cells[1].components(separatedBy: ", ").map { Plant(path: "\(folder)/\(cells[0])", rule: $0) }
    }
    return try #require(plants.isEmpty ? nil : plants)
  }
}
