import SXSDocument
import SXSLintCore

struct InvalidFrontMatter: DocumentRule {
  static let info = RuleInfo(
    "invalid-front-matter", .frontMatter, .error, "front matter that cannot be read as YAML fields",
    rationale: """
      The publishing build reads front matter as YAML, from a line `---` on that is the first of the file. If it \
      cannot, it drops the whole block: the page loses its title, its date and the record of which English text it \
      was translated from.
      """,
    help: "Correct the YAML; put a value that holds a colon and a blank, or begins with a quote, in quotes.",
    good: [
      """
      ---
      title: 'Ajouter un client : les étapes'
      keywords:
      - client
      - commande
      ---
      """
    ],
    bad: [
      """
      ---
      title: Ajouter un client⟦:⟧ les étapes
      ms.date: 05/14/2021
      ---
      """,
      """
      ---
      title: ⟦'⟧Ajouter un client
      ms.date: 05/14/2021
      ---
      """,
      """
      ---
      ⟦- title
      - ms.date⟧
      ---
      """,
    ])

  func check(_ document: Document) -> [Finding] {
    guard let frontMatter = document.frontMatter, !frontMatter.isReadable,
      // That it is there is said by another rule.
      document.frontMatterConflict == nil
    else { return [] }
    return frontMatter.faults.compactMap { fault in
      switch fault.kind {
      case .syntax(let reason):
        Finding(
          at: fault.range,
          "the \(document.file.path.isYAMLPath ? "page" : "front matter") is not valid YAML: \(reason)")
      case .notMapping: Finding(at: fault.range, "the front matter is not a list of 'key: value' lines")
      case .misplaced(let obstacle):
        Finding(
          at: fault.range, Self.message(obstacle, document.file.byteString(fault.range)),
          help: "Let the file begin with a line '---' right above the fields, and with nothing else.")
      case .unclosed, .translated: nil
      }
    }
  }

  private static func message(_ obstacle: FrontMatter.Obstacle, _ text: ByteString) -> String {
    let late = "the front matter must begin in the first line of the file, but"
    return switch obstacle {
    case .blankLine: "\(late) a blank line stands before it"
    case .blanks: "\(late) blanks stand before its '---'"
    case .byteOrderMark: "\(late) a second byte order mark stands before it"
    case .comment: "\(late) a comment stands before it"
    case .emptyBlock: "the front matter ends before its fields: two lines '---' stand above them"
    case .otherLine: "the front matter opens with \(text.quoted), not with '---'"
    case .noLine: "no line '---' opens the front matter"
    }
  }
}
