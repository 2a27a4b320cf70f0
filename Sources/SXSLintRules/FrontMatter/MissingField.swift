import SXSDocument
import SXSLintCore

struct MissingField: RepositoryRule {
  static let info = RuleInfo(
    "missing-field", .frontMatter, .error, "a generated front-matter field is missing",
    rationale: """
      The translation system writes six fields into every document that it hands back. They tie the page to the \
      English text, commit and locale that it was made from; without them nobody can tell whether it is up to date, \
      and the next handback may not find it.
      """,
    help: "Restore the field from the last handback of the document.",
    good: [
      .init(Handback.complete),
      """
      Un fichier sans front matter ni unités n’est pas une traduction.
      """,
      [
        "a.md": Handback.complete.removing("ms.locfileid"),
        "b.md": Handback.complete.removing("ms.locfileid"),
      ],
      [
        "a.md": Handback.complete,
        "b.md": Handback.complete.removing("ms.locfileid")
          .setting("ms.lasthandoff", "09/22/2017"),
      ],
      [
        "a.md": Handback.complete,
        "includes/note.md": Handback.unit,
        "readme.md": Handback.unit,
      ],
      ["a.md": Handback.unit, "b.md": Handback.unit],
      .init(Handback.unit, path: "docs/README.md"),
      .init(Handback.complete.removing("ms.sourcegitcommit"), path: "TOC.md"),
    ],
    bad: [
      .init(Handback.complete.removing("ms.sourcegitcommit").marking("---")),
      [
        "a.md": Handback.complete,
        "b.md": Handback.complete.removing("ms.locfileid").marking("---"),
      ],
      [
        "a.md": Handback.complete,
        "b.md": Handback.unit.marking(tag: "<span data-ttu-id=\"1f2e3-104\">"),
      ],
      .init(Handback.unit.marking(tag: "<span data-ttu-id=\"1f2e3-104\">")),
      .init(
        Handback.complete.replacing("ms.sourcegitcommit", "⟦ms.sourcegitcommmit⟧")
          .replacing("ms.contentlocale", "⟦ms.contentLocale⟧")),
      .init(
        """
        metadata:
          title: Ajouter un client
          ⟦ms.openlocfilehash⟧: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
        """, path: "index.yml"),
    ])

  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard outline.isHandback, !outline.hasUnreadableFrontMatter else { return [] }
    var missing = HandbackKey.all.filter { outline.field(.handback($0)) == nil }
    guard !missing.isEmpty else { return [] }
    let path = PagePath(outline.path)
    let isPage = path == .page
    guard outline.hasReadableFrontMatter else {
      // A document with units that is alone has nothing to tell that its repository does without.
      guard isPage, repository.habits.shareWithFrontMatter(besides: outline) ?? 1 > 0.5 else { return [] }
      return [
        Finding(
          at: outline.top, "the document has translation units but no front matter",
          help: "Restore the front matter from the last handback of the document.")
      ]
    }
    guard isPage || path == .include && missing.count < HandbackKey.all.count else { return [] }
    // Handbacks before 2019 have no number.
    let isUsual = repository.habits.share(of: .handback(.locFileID), besides: outline) > 0.5
    if !isUsual || Self.isBeforeNumbers(outline) { missing.removeAll { $0 == .locFileID } }
    let misspelt = outline.misspeltKeys
    missing.removeAll { key in misspelt.contains { $0.meant == key } }
    return misspelt.map(Self.finding) + Self.finding(missing, at: outline.top)
  }

  /// Whether a document was handed back when files had no numbers: 13 of 13 before 2019 have none, and all of 60,000 since
  /// have one.
  private static func isBeforeNumbers(_ outline: Outline) -> Bool {
    outline.lastHandoff.flatMap { Date(american: $0, isPadded: true) }.map { (2015..<2019).contains($0.year) }
      ?? false
  }

  private static func finding(_ key: Outline.MisspeltKey) -> Finding {
    Finding(
      at: key.range,
      "the key \(key.text.quoted) is perhaps meant to be '\(key.meant.rawValue)', which is missing",
      help: "Correct the key.")
  }

  private static func finding(_ missing: [HandbackKey], at top: SourceRange) -> [Finding] {
    guard let last = missing.last else { return [] }
    let others = missing.dropLast().map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let names = others.isEmpty ? "'\(last.rawValue)' is" : "\(others) and '\(last.rawValue)' are"
    return [Finding(at: top, "\(names) missing in the front matter")]
  }
}
