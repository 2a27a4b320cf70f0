import SXSDocument
import SXSLintCore

struct DuplicateLocfileid: RepositoryRule {
  static let info = RuleInfo(
    "duplicate-locfileid", .frontMatter, .error, "two documents with the same 'ms.locfileid'",
    rationale: """
      The number tells the translation system which file a handback belongs to. Two documents share one only if one \
      is a copy of the other; the next handback then replaces the wrong one.
      """,
    help: """
      Keep the number in the document that was handed back; remove the generated fields and the pairs from the copy, \
      and have it translated as a page of its own.
      """,
    good: [
      ["a.md": Handback.complete, "b.md": Handback.complete.setting("ms.locfileid", "\"112345679\"")],
      ["a.md": Handback.complete, "b.md": Handback.complete.setting("ms.contentlocale", "de-DE")],
    ],
    bad: [
      [
        "a.md": Handback.complete.setting("ms.locfileid", "⟦\"112345678\"⟧"),
        "b.md": Handback.complete.setting("ms.locfileid", "⟦\"112345678\"⟧"),
      ]
    ])

  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard let id = outline.locFileID else { return [] }
    let others = repository.habits.paths(withLocFileID: id, locale: outline.locale).filter {
      $0 != outline.path
    }
    guard let other = others.first, let field = outline.field(.handback(.locFileID)),
      id.text.bytes.allSatisfy(\.isDigitASCII)
    else { return [] }
    let owner = others.count == 1 ? "" : " and \(others.count - 1) more"
    let place = repository[other]?.field(.handback(.locFileID))?.place
    return [
      Finding(
        at: field.place, "'ms.locfileid' \(id.text.quoted) is also that of \(other.quoted)\(owner)",
        notes: [Note(at: place, in: other, "the same number is here")])
    ]
  }
}
