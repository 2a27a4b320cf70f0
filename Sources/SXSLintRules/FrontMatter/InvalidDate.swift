import SXSDocument
import SXSLintCore

struct InvalidDate: DocumentRule {
  static let info = RuleInfo(
    "invalid-date", .frontMatter, .warning, "'ms.date' is no date of the calendar",
    rationale: """
      The build takes `ms.date` for month, day and year, as in 5/14/2021; generators put midnight \
      behind it. A date in another order or form is refused \
      or read as another day, and readers are told that the page is older or newer than it is.
      """,
    help: "Write the date as month/day/year, such as 05/14/2021.",
    good: [
      .init(Handback.complete.setting("ms.date", "5/4/2021")),
      .init(Handback.complete.setting("ms.date", "\"02/29/2020\"")),
      .init(Handback.complete.setting("ms.date", "''")),
      .init(Handback.complete.setting("ms.date", "1/23/2021 12:00:00 AM")),
    ],
    bad: [
      .init(Handback.complete.setting("ms.date", "⟦14/05/2021⟧")),
      .init(Handback.complete.setting("ms.date", "⟦2021-05-14⟧")),
      .init(Handback.complete.setting("ms.date", "⟦02/30/2021⟧")),
      .init(Handback.complete.setting("ms.date", "⟦'14 mai 2021'⟧")),
    ])

  private static let key: ByteString = "ms.date"

  func check(_ document: Document) -> [Finding] {
    guard document.isHandback, let field = document.readableFrontMatter?.field(Self.key) else { return [] }
    guard case .scalar = field.value else { return [Finding(at: field.place, "'ms.date' is not text")] }
    // An empty one is missing, which another rule says where pages have dates.
    guard let text = field.text, Date(american: text, isPadded: false) == nil else { return [] }
    return [Finding(at: field.place, "'ms.date' is \(text.quoted), which is no date in the form M/D/YYYY")]
  }
}
