import SXSLintCore
import SXSLintRules
import Testing

/// A rule as the argument of a test.
struct RuleCase: Sendable, CustomTestStringConvertible {
  static let all = allRules.map(RuleCase.init)

  let type: any Rule.Type

  var rule: any Rule { type.init() }
  var info: RuleInfo { type.info }
  var testDescription: String { info.name }
}
