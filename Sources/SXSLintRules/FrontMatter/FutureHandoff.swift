import SXSDocument
import SXSLintCore

struct FutureHandoff: RepositoryRule {
  static let info = RuleInfo(
    "future-handoff", .frontMatter, .warning, "a handback that is dated in the future",
    rationale: """
      The translation system writes the day of the handback itself. A day that has not come yet was typed by hand, or \
      month and day were swapped, and every report on the age of translations counts the page as fresh.
      """,
    help: "Restore the date of the last handback, as month/day/year.",
    good: [.init(Handback.complete)],
    bad: [.init(Handback.complete.setting("ms.lasthandoff", "⟦12/31/9998⟧"))])

  /// The number of days that clocks and time zones may differ.
  private static let tolerance = 2

  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    guard let today = repository.today, let field = outline.field(.handback(.lastHandoff)),
      let text = outline.lastHandoff, let handoff = Date(american: text, isPadded: true),
      handoff.daysSince1970 > today.daysSince1970 + Self.tolerance
    else { return [] }
    return [Finding(at: field.place, "'ms.lasthandoff' is \(text.quoted), but today is \(today)")]
  }
}
