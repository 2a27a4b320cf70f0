import SXSDocument
import SXSLintCore

struct DeepNesting: DocumentRule {
  static let info = RuleInfo(
    "deep-nesting", .units, .error, "tags too deep or too large to be read",
    rationale: """
      A tag with more than 64 attributes, and a document that opens tags without end, take an HTML parser a time that \
      grows with the square of their size. What lies there was not read, and so not checked.
      """,
    help: "Close the tags, or split the document.",
    good: [
      "<div><div><p>Texte</p></div></div>"
    ],
    bad: [
      Example(
        "Texte ⟦<b \((1...70).map { "a\($0)=\"\($0)\"" }.joined(separator: " "))>⟧gras</b>")
    ])

  func check(_ document: Document) -> [Finding] {
    document.faults.compactMap { fault in
      guard case .tooDeep = fault.kind else { return nil }
      return Finding(
        at: fault.range,
        "\(fault.range.count) bytes were not read: tags nest too deep, or one has more than "
          + "\(Document.maximumNesting) attributes")
    }
  }
}
