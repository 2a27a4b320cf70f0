import ArgumentParser
import SXSDocument
import SXSLintCore
import SXSLintRules

/// `sxslint explain`: all that there is to say of one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain what a rule finds, why, and what to do about it.")

  @Argument(
    help: "The name of the rule.", completion: .list(allRules.map { $0.info.name }))
  var rule: String

  func run() throws {
    guard let type = allRules.first(where: { $0.info.name == rule }) else {
      throw UsageError(
        "unknown rule '\(rule)'",
        suggestion: EditDistance.nearest(to: rule, among: allRules.map { $0.info.name }))
    }
    try Page.print(RuleText.explanation(of: type.info))
  }
}
