import SXSDocument
import SXSLintCore

struct HandoffBeforeDate: DocumentRule {
  static let info = RuleInfo(
    "handoff-before-date", .frontMatter, nil, "a handback long before the date of its English page",
    rationale: """
      A translation cannot be older than the text that it was made from. Authors date pages a little ahead, so that \
      only a gap of more than two months says that one of the two dates is wrong.
      """,
    help: "Compare both dates with the English page and the last handback.",
    good: [
      .init(Handback.complete),
      .init(Handback.complete.setting("ms.date", "07/15/2021")),
    ],
    bad: [.init(Handback.complete.setting("ms.lasthandoff", "⟦02/01/2021⟧"))])

  /// The number of days that a handback may precede the date of its page.
  private static let tolerance = 60

  func check(_ document: Document) -> [Finding] {
    guard let frontMatter = document.readableFrontMatter, let date = frontMatter.field("ms.date"),
      let handoff = frontMatter.field(HandbackKey.lastHandoff.key), let dateText = date.text,
      let handoffText = handoff.text, let dateDay = Date(american: dateText, isPadded: false),
      let handoffDay = Date(american: handoffText, isPadded: true),
      dateDay.daysSince1970 - handoffDay.daysSince1970 > Self.tolerance
    else { return [] }
    let days = dateDay.daysSince1970 - handoffDay.daysSince1970
    return [
      Finding(
        at: handoff.place, "'ms.lasthandoff' lies \(days) days before 'ms.date'",
        notes: [Note(at: date.place, "'ms.date' is \(dateText.quoted)")])
    ]
  }
}
