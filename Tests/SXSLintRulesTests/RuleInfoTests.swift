import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// What the texts of every rule must be like.
@Suite struct RuleInfoTests {
  @Test(arguments: RuleCase.all)
  func `sums itself up in a short phrase`(_ rule: RuleCase) {
    #expect(rule.info.summary.isPhrase)
    #expect(rule.info.summary.count < 60)
  }

  @Test(arguments: RuleCase.all)
  func `gives reason and help in full sentences`(_ rule: RuleCase) {
    #expect(rule.info.rationale.isSentences)
    #expect(rule.info.help.isSentences)
  }

  @Test(arguments: RuleCase.all)
  func `has options with kebab-case names and help`(_ rule: RuleCase) {
    for option in rule.type.optionTexts {
      #expect(option.name.isKebabCase)
      #expect(option.help.isSentences)
    }
  }

  @Test(arguments: RuleCase.all)
  func `has the same name as its type`(_ rule: RuleCase) {
    #expect(rule.info.name.isKebabCase)
    #expect(rule.info.name.folded == String(describing: rule.type).folded)
  }
}

extension Rule {
  fileprivate static var optionTexts: [(name: String, help: String)] { options.map { ($0.name, $0.help) } }
}
