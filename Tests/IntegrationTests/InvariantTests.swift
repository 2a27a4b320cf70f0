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

  @Test(arguments: Attack.allCases)
  func `finds the stored inputs`(_ attack: Attack) throws {
    #expect(try Self.corpus().count { $0.attack == attack } > 5)
  }

  @Test(arguments: try Self.corpus())
  private func `hold for each stored input`(_ input: Stored) async throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(input)"))
    let violations = try await invariants.violations(of: input.attack, with: data)
    #expect(violations == [])
  }

  @Test(arguments: allRules.map { $0.info })
  func `hold for the examples of each rule`(_ info: RuleInfo) async throws {
    for example in info.good + info.bad {
      for (_, text) in example.files {
        let violations = try await invariants.violations(of: MarkedText(text).bytes)
        #expect(violations == [])
      }
    }
  }

  @Test(arguments: [
    Stored(.documents, "page.md"), Stored(.documents, "escaped-quotes.md"),
    Stored(.documents, "woven-table.md"),
    Stored(.documents, "landing-page.yml"), Stored(.documents, "lone-backticks.md"),
    Stored(.settings, "configuration.yml"), Stored(.settings, "ignore-list"),
    Stored(.frontMatter, "styles.yml"),
    Stored(.reports, "escapes"),
  ])
  private func `hold for what is cut anywhere`(_ input: Stored) async throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(input)"))
    for end in 0...data.count {
      let violations = try await invariants.violations(of: input.attack, with: data[..<end])
      #expect(violations == [], "cut at \(end)")
    }
  }

  /// An input of `Tests/Fuzzing/Corpus`.
  private struct Stored: CustomTestStringConvertible, CustomStringConvertible {
    let attack: Attack
    let name: String

    init(_ attack: Attack, _ name: String) {
      self.attack = attack
      self.name = name
    }

    var description: String { "\(attack.rawValue)/\(name)" }

    var testDescription: String { description }
  }

  private static func corpus() throws -> [Stored] {
    try Attack.allCases.flatMap { attack in
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(attack.rawValue)").sorted()
        .map { Stored(attack, $0) }
    }
  }
}
