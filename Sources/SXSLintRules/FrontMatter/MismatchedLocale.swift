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
    guard let field = outline.field(.handback(.contentLocale)), let locale = outline.locale,
      LanguageTag.isValid(locale), let expected = expectedLocale(of: repository),
      locale.lowercasedASCII != expected.lowercasedASCII
    else { return [] }
    let fix = Fix("set the locale to \(expected.quoted)", .safe, [Edit(field.place, expected)])
    return [
      Finding(
        at: field.place,
        "'ms.contentlocale' is \(locale.quoted), but the repository's locale is \(expected.quoted)",
        fix: fix)
    ]
  }

  /// The locale that the user names, else the one that the name of the repository ends in, else that of most documents.
  private func expectedLocale(of repository: Repository) -> ByteString? {
    let habit = repository.habits.locale
    guard let locale = repository.locale ?? LanguageTag.suffix(of: repository.name) else { return habit }
    return habit?.lowercasedASCII == locale.lowercasedASCII ? habit : locale
  }
}
