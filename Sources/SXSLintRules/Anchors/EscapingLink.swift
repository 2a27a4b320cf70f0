import SXSDocument
import SXSLintCore

/// Reports relative paths that lead out of the repository.
struct EscapingLink: RepositoryRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "escaping-link", .anchors, .warning, "relative path that leaves the repository",
    rationale: """
      The build sees nothing outside the repository, so the link is dead on the published site, though it may work in \
      the folder where it was written.
      """,
    help: "Remove the '../' that are too many, or link to the published page.",
    good: [["docs/a.md": "[accueil](../readme.md) [site](/partner-center/)", "readme.md": "Texte"]],
    bad: [["docs/a.md": "[accueil](⟦../../readme.md⟧)"]])

  /// The paths with more `../` than there are folders.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    outline.references.compactMap { reference in
      guard case .outside(let destination) = reference.place else { return nil }
      return Finding(
        at: reference.destinationRange, "\(destination.quotedName) leads out of the repository",
        help: reference.help(Self.info.help), cause: reference.cause(in: outline))
    }
  }
}
