import SXSDocument
import SXSLintCore

/// Reports relative paths that name a file in another letter case.
struct PathCase: RepositoryRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "path-case", .anchors, nil, "path in another letter case than the file",
    rationale: """
      The published site does not tell letter cases apart, so that such a link works there. It does not where the pages \
      are built or browsed on a file system that does.
      """,
    help: "Write the path as the file is spelt.",
    good: [["a.md": "[voir](sub/b.md)", "sub/b.md": "Texte"]],
    bad: [["a.md": "[voir](⟦Sub/b.md⟧)", "sub/b.md": "Texte"]])

  /// The links whose path differs from the file's by nothing else.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    outline.references.compactMap { reference in
      guard case .inside(let path) = reference.place, let file = repository.file(at: path), file != path
      else {
        return nil
      }
      return Finding(at: reference.destinationRange, "\(path.quotedName) is spelt \(file.quotedName)")
    }
  }
}
