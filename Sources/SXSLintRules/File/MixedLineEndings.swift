import SXSDocument
import SXSLintCore

struct MixedLineEndings: DocumentRule {
  static let info = RuleInfo(
    "mixed-line-endings", .file, .info, "lines that end in different ways",
    rationale: """
      Editors rewrite such a file as a whole, so that the next change touches every line, and a lone carriage return \
      is no line end to many tools.
      """,
    help: "Let all lines end like most of them.",
    good: ["Ajoutez un client.\nTexte.\n"],
    bad: ["Ajoutez un client.⟦\r⟧Texte.\n\nTexte.\n"])

  func check(_ document: Document) -> [Finding] {
    let ends = LineEnds(document.file).uses
    guard ends.count > 1, let most = ends.max(by: { $0.count < $1.count }),
      let range = ends.filter({ $0 != most }).map(\.first).min()
    else { return [] }
    let text = ends.map { "\($0.count) in \($0.kind.name)" }.joined(separator: ", ")
    return [Finding(at: range, "the lines end in different ways: \(text)")]
  }
}

extension LineEnds.Kind {
  /// What it is called.
  fileprivate var name: String {
    switch self {
    case .lineFeed: "LF"
    case .both: "CR LF"
    case .carriageReturn: "CR"
    }
  }
}
