import Foundation
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// The registry, compared with the files that lie there.
@Suite struct RegistryTests {
  private static let sources = URL(
    filePath: "\(Fixtures.root)/Sources/SXSLintRules", directoryHint: .isDirectory)

  private static let protocols = [
    "DocumentRule", "LinkRule", "PairRule", "RepositoryRule", "SuppressionRule",
  ]

  /// The files in the folder of a family, whatever the spelling of its name.
  private static func files(of family: RuleInfo.Family) throws -> [URL] {
    let manager = FileManager.default
    let folders = try manager.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
    return try folders.filter { $0.lastPathComponent.folded == family.rawValue.folded }.flatMap {
      try manager.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
  }

  @Test func `is in the order of families and names, without doubles`() {
    let families = RuleInfo.Family.allCases
    let keys = allRules.map { type in
      (family: families.firstIndex(of: type.info.family) ?? families.count, name: type.info.name)
    }
    #expect(!keys.isEmpty)
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first < second, "\(second.name) stands behind \(first.name)")
    }
  }

  @Test(arguments: RuleInfo.Family.allCases)
  func `names exactly the rules in the folder of a family`(_ family: RuleInfo.Family) throws {
    let registered = allRules.filter { $0.info.family == family }.map { String(describing: $0) }
    let files = try Self.files(of: family).map { $0.deletingPathExtension().lastPathComponent }
    #expect(!registered.isEmpty)
    #expect(registered.sorted() == files.sorted())
  }

  @Test(arguments: RuleInfo.Family.allCases)
  func `has one rule of under 150 lines in a file`(_ family: RuleInfo.Family) throws {
    for file in try Self.files(of: family) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      let name = file.deletingPathExtension().lastPathComponent
      let rules = lines.filter {
        $0.contains("struct ") && Self.protocols.contains(where: $0.contains)
      }
      #expect(rules.count == 1, "\(name)")
      #expect(rules.first?.contains("struct \(name): ") == true, "\(name)")
      #expect(lines.count <= 150, "\(name)")
    }
  }
}
