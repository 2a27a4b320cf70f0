import SXSDocument
import SXSLintCore

struct MissingTitle: DocumentRule {
  static let info = RuleInfo(
    "missing-title", .frontMatter, .warning, "a page without a title",
    rationale: """
      The title of the front matter is what search engines, browser tabs and bookmarks show. Without it the page is \
      found under its address or its first heading, if it is found at all.
      """,
    help: "Add the translated title, `title:`, as the first field.",
    good: [
      .init(Handback.complete),
      .init(Handback.complete.setting("title", "'null'")),
      .init(Handback.complete.removing("title"), path: "includes/note.md"),
      .init(Handback.complete.removing("title"), path: "docs/TOC.md"),
    ],
    bad: [
      .init(Handback.complete.removing("title").marking("---")),
      .init(Handback.complete.setting("title", "⟦\"  \"⟧")),
      .init(Handback.complete.setting("title", "⟦\"\u{A0}\"⟧")),
      .init(Handback.complete.setting("title", "⟦~⟧")),
    ])

  private static let key: ByteString = "title"

  func check(_ document: Document) -> [Finding] {
    let path = document.file.path
    guard document.isHandback, let frontMatter = document.readableFrontMatter,
      frontMatter.value(Self.key) == nil,
      !path.isYAMLPath, PagePath(path) == .page
    else { return [] }
    guard let field = frontMatter.field(Self.key) else {
      // With the generated fields alone, the English file has no front matter: it is no page that readers see.
      guard frontMatter.fields.contains(where: { $0.handbackKey == nil }) else { return [] }
      return [Finding(at: frontMatter.top, "the front matter has no title")]
    }
    return [Finding(at: field.place, "the title is empty")]
  }
}
