import SXSDocument
import SXSLintCore

struct MissingDate: RepositoryRule {
  static let info = RuleInfo(
    "missing-date", .frontMatter, .warning, "a page without 'ms.date' where all others have it",
    rationale: """
      Readers see the date of a page under its title, and reports on aging pages are made of it. Whether pages carry \
      one is a habit of each product; where nearly all do, the one without has lost it.
      """,
    help: "Copy `ms.date` from the English page.",
    good: [
      ["a.md": Handback.complete, "b.md": Handback.complete],
      ["a.md": Handback.complete, "includes/b.md": Handback.complete.removing("ms.date")],
      [
        "a.md": Handback.complete,
        "context.yml":
          "### YamlMime:ContextObject\nms.openlocfilehash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b\n",
      ],
      ["a.md": Handback.complete.removing("ms.date"), "b.md": Handback.complete.removing("ms.date")],
    ],
    bad: [
      ["a.md": Handback.complete, "b.md": Handback.complete.removing("ms.date").marking("---")],
      ["a.md": Handback.complete, "b.md": Handback.complete.setting("ms.date", "⟦''⟧")],
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption(
      "percent", .integer(\.percent, in: 1...100),
      help: "How many of a hundred other pages must have a date for it to be missed.")
  ]

  /// How many of a hundred other pages must have the field.
  ///
  /// No repository was seen between 53 and 96.
  var percent = 90

  // A document without a title is no page that readers see (a context object, a file for contributors), or has lost
  // more than its date, which another rule says.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard outline.isHandback, outline.hasReadableFrontMatter, !outline.hasText(.date),
      outline.field(.title) != nil, PagePath(outline.path) == .page,
      repository.habits.share(of: .date, besides: outline) >= Double(percent) / 100
    else { return [] }
    guard let field = outline.field(.date) else {
      return [Finding(at: outline.top, "'ms.date' is missing in the front matter")]
    }
    // A list or mapping in its place is no date, which another rule says.
    guard field.content == .blank else { return [] }
    return [Finding(at: field.place, "'ms.date' is empty")]
  }
}
