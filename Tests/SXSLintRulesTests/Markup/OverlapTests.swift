import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

/// One defect, one finding: of the rules that could report it, one does.
@Suite struct OverlapTests {
  private static let rules: [any DocumentRule] = [
    AlertMarkerInText(), BlockMarkerInUnit(), ChangedBlock(), ChangedCode(), ChangedNumber(),
    ChangedPlaceholder(), ChangedTag(),
    EmptiedMenuPath(), EmptyTarget(), EscapedEntity(), LostNumber(), MalformedUnit(), StrayArtifact(),
    UnbalancedBracket(), UnknownAlert(), Untranslated(),
  ]

  @Test(
    arguments: [
      // changed-number and lost-number
      (pair("Des 52 clients", "For 25 customers"), ["changed-number"]),
      (pair("Des clients", "For 25 customers"), ["lost-number"]),
      (pair("Des clients", "For 25 of 2021 customers"), ["changed-number"]),
      // changed-placeholder and changed-number: the digit is the placeholder's
      (pair("Le {1}", "The {0}"), ["changed-placeholder"]),
      (pair("Le %2", "The %1"), ["changed-placeholder"]),
      // stray-artifact, unbalanced-bracket and changed-number
      (pair("Effacer ( # A1", "Clear()"), ["stray-artifact"]),
      // block-marker-in-unit, changed-block and changed-number
      ("## " + pair("a", "b", 101) + "\n\n" + pair("# Clients", "Customers", 102), ["block-marker-in-unit"]),
      (pair("2. clients", "Two customers"), ["block-marker-in-unit"]),
      (
        "| " + pair("| clients", "Customers", 101) + " | b |\n|---|---|\n", ["changed-block"]
      ),
      // changed-block and changed-code
      (
        "| " + pair("`a | b`", #"`a \| b`"#, 101) + " | b |\n|---|---|\n", ["changed-block"]
      ),
      // alert-marker-in-text and unknown-alert
      ("> " + pair("[!NOTA]", "Customers") + "\n> a", ["alert-marker-in-text"]),
      ("> " + pair("[!NOTA]", "[!NOTE]") + "\n> a", ["unknown-alert"]),
      // unbalanced-bracket and alert-marker-in-text
      ("> " + pair("[!NOTA Clients", "Customers") + "\n> a", ["unbalanced-bracket"]),
      // changed-tag and the pairing
      (pair("a</span>", "Customers"), ["malformed-unit"]),
      // escaped-entity and changed-number
      (pair("a&amp;#160;b", "a b"), ["escaped-entity"]),
      // what is empty or not translated has nothing to compare
      (pair("", "25 (customers) <b>{0}</b> of 2021"), ["empty-target"]),
    ])
  func `reports a defect once`(_ text: String, _ expected: [String]) {
    let document = parse(text)
    let found = Self.rules.filter { !$0.check(document).isEmpty }.map { type(of: $0).info.name }
    #expect(found == expected)
  }
}
