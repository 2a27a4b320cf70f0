import Invariants
import SXSDocument
import SXSLintCore
import SXSLintRules
import Testing

/// Documents that are made to be slow, or to hide what follows.
///
/// How long they take, `Tests/Fuzzing/doubling` measures.
@Suite struct ShapeTests {
  /// The rules that say that a part of a document could not be read as what it is.
  private static let telling: Set = [
    "deep-nesting", "lost-unit", "malformed-unit", "invalid-front-matter", "unclosed-front-matter",
  ]

  /// Small, as debug builds are slow; larger than every limit that parsing has.
  private static func size(_ shape: Shape) -> Int { shape.typicalSize / 10 }

  @Test(arguments: Shape.all)
  func `a defect behind it is found, or the file is an error`(_ shape: Shape) async throws {
    let file = SourceFile(path: "docs/a.md", text: shape.document(Self.size(shape)))
    let linter = Linter(rules: try RuleSelection(from: allRules).rules)
    let input = Input(path: file.path, displayPath: file.path)
    let repository = RepositoryInput(name: "docs.fr-fr", documents: [input], files: [file.path])
    let report = await linter.lint([repository]) { _ in file }
    let tail = file.bytes.count - Shape.defect.utf8.count - 1
    let isFound = report.diagnostics.contains { $0.rule == "empty-target" && $0.finding.range.start >= tail }
    let isTold = report.diagnostics.contains { $0.severity == .error && Self.telling.contains($0.rule) }
    #expect(isFound || isTold || !report.isWhole)
  }

  @Test(arguments: Shape.all)
  func `everything else holds for it, too`(_ shape: Shape) async throws {
    let text = shape.document(min(100, Self.size(shape)))
    #expect(try await Invariants().violations(of: text.utf8) == [])
  }
}
