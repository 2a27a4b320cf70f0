import SXSDocument
import SXSLintCore

struct InvalidField: DocumentRule {
  static let info = RuleInfo(
    "invalid-field", .frontMatter, .error, "a generated field whose value cannot be right",
    rationale: """
      The six generated fields are read by machines: hash and commit find the English text, the locale and the number \
      find the page. A value that does not have the form of its field was edited by hand or cut off, and whatever \
      looks it up fails or finds another page.
      """,
    help: "Restore the value from the last handback of the document.",
    good: [
      .init(Handback.complete),
      .init(Handback.complete.setting("ms.contentlocale", "sr-Latn-RS").setting("ms.translationtype", "HT")),
    ],
    bad: [
      .init(Handback.complete.setting("ms.openlocfilehash", "⟦3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0⟧")),
      .init(Handback.complete.setting("ms.sourcegitcommit", "⟦main⟧")),
      .init(Handback.complete.setting("ms.translationtype", "⟦XT⟧")),
      .init(Handback.complete.setting("ms.contentlocale", "⟦french⟧")),
      .init(Handback.complete.setting("ms.lasthandoff", "⟦06/31/2021⟧")),
      .init(Handback.complete.setting("ms.lasthandoff", "⟦6/2/2021⟧")),
      .init(Handback.complete.setting("ms.locfileid", "⟦\"\"⟧")),
      .init(Handback.complete.setting("ms.locfileid", "⟦112345678⟧")),
    ])

  func check(_ document: Document) -> [Finding] {
    guard let frontMatter = document.readableFrontMatter else { return [] }
    // Of a key that is there twice, the first counts.
    return HandbackKey.all.compactMap { key in frontMatter.field(key).flatMap { check($0, as: key) } }
  }

  private func check(_ field: Field, as key: HandbackKey) -> Finding? {
    guard case .scalar(let value, let style) = field.value else {
      return Finding(at: field.place, "'\(key.rawValue)' is not text")
    }
    guard let value = field.text ?? (value.isEmpty ? nil : value) else {
      return Finding(at: field.place, "'\(key.rawValue)' is empty")
    }
    if key == .translationType, Self.rareTypes.contains(value) {
      return Finding(at: field.place, "'\(key.rawValue)' is \(value.quoted), a rare type", severity: .warning)
    }
    if let form = Self.form(of: key, missedBy: value) {
      return Finding(at: field.place, "'\(key.rawValue)' is \(value.quoted), which is not \(form)")
    }
    if key == .locFileID, style != .doubleQuoted {
      return Finding(
        at: field.place, "'\(key.rawValue)' is not in double quotes",
        help: "Put the number in double quotes.",
        severity: .info)
    }
    return nil
  }

  /// The types that handbacks have.
  private static let usualTypes: [ByteString] = ["HT", "MT", "MTE"]

  /// The types that builds know beside them.
  private static let rareTypes: [ByteString] = [
    "Human Translation", "Machine Translation", "MTE75", "MTE95", "Blank",
  ]

  /// The form that the value of a key must have, if this one has not.
  private static func form(of key: HandbackKey, missedBy value: ByteString) -> String? {
    switch key {
    case .openLocFileHash, .sourceGitCommit:
      value.count == 40 && value.bytes.allSatisfy(\.isLowercaseHexDigit) ? nil : "40 lower-case hex digits"
    case .translationType:
      usualTypes.contains(value) ? nil : "'HT', 'MT' or 'MTE'"
    case .contentLocale:
      LanguageTag.isValid(value) ? nil : "a locale such as 'fr-FR'"
    case .lastHandoff:
      Date(american: value, isPadded: true) == nil ? "a date in the form MM/DD/YYYY" : nil
    case .locFileID:
      (6...10).contains(value.count) && value.bytes.allSatisfy(\.isDigitASCII)
        ? nil : "a number of 6 to 10 digits"
    }
  }
}
