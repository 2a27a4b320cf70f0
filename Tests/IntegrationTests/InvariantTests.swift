import Foundation
import Invariants
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// What must hold whatever the bytes of a document are, see `Tests/Fuzzing`.
@Suite struct InvariantTests {
  private static let folder = "\(Fixtures.root)/Tests/Fuzzing/Corpus"

  private let invariants: Invariants

  init() throws { invariants = try Invariants() }

  @Test func `finds the stored inputs`() throws {
    #expect(try Self.corpus().count > 20)
  }

  @Test(arguments: try Self.corpus())
  func `hold for each stored input`(_ name: String) async throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
    #expect(try await invariants.violations(of: data) == [])
  }

  @Test(arguments: allRules.map { $0.info })
  func `hold for the examples of each rule`(_ info: RuleInfo) async throws {
    for example in info.good + info.bad {
      for (_, text) in example.files {
        #expect(try await invariants.violations(of: MarkedText(text).bytes) == [])
      }
    }
  }

  @Test(arguments: [
    "page.md", "escaped-quotes.md", "woven-table.md", "landing-page.yml", "lone-backticks.md",
  ])
  func `hold for a document that is cut anywhere`(_ name: String) async throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
    for end in 0...data.count {
      #expect(try await invariants.violations(of: data[..<end]) == [], "cut at \(end)")
    }
  }

  private static func corpus() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
