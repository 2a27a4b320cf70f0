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
    let ends = LineEnds(document.file)
    let kinds = LineEnds.Kind.allCases.indices.filter { ends.counts[$0] > 0 }
    guard kinds.count > 1, let most = kinds.max(by: { ends.counts[$0] < ends.counts[$1] }),
      let range = kinds.filter({ $0 != most }).compactMap({ ends.first[$0] }).min()
    else { return [] }
    let names = ["LF", "CR LF", "CR"]
    let text = kinds.map { "\(ends.counts[$0]) in \(names[$0])" }.joined(separator: ", ")
    return [Finding(at: range, "the lines end in different ways: \(text)")]
  }
}
