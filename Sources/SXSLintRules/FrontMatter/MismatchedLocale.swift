import SXSDocument
import SXSLintCore

struct MismatchedLocale: RepositoryRule {
  static let info = RuleInfo(
    "mismatched-locale", .frontMatter, .error, "a locale other than the repository's", fix: .safe,
    rationale: """
      A localized repository holds one locale. A document that names another one was copied from another repository, \
      and is published under the wrong language or replaced by a handback that was meant for the other copy.
      """,
    help: "Set `ms.contentlocale` to the locale of the repository, or move the document to its own.",
    good: [
      ["a.md": Handback.complete, "b.md": Handback.complete.setting("ms.contentlocale", "fr-fr")],
      ["a.md": Handback.complete, "b.md": Handback.complete.setting("ms.contentlocale", "de-DE")],
    ],
    bad: [
      .init(
        [
          "a.md": Handback.complete.setting("ms.contentlocale", "⟦de-DE⟧"),
          "b.md": Handback.complete,
          "c.md": Handback.complete,
        ], fixed: Handback.complete)
    ])

  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard let locale = outline.locale, let expected = repository.expectedLocale,
      !LanguageTag.covers(expected, locale), LanguageTag.isValid(locale),
      let field = outline.field(.handback(.contentLocale))
    else { return [] }
    let authority =
      repository.locale == nil ? "the repository's locale is" : "the locale of all is said to be"
    let fix = Fix("set the locale to \(expected.quoted)", .safe, [Edit(field.place, expected)])
    return [
      Finding(
        at: field.place,
        "'ms.contentlocale' is \(locale.quoted), but \(authority) \(expected.quoted)",
        fix: fix)
    ]
  }
}
