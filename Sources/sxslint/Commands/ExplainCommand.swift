import ArgumentParser
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// `sxslint explain`: all that there is to say of one rule, or which rules a family has.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain what a rule finds, why, and what to do about it, or list the rules of a family.")

  @Argument(
    help: "The name of the rule or family.", completion: .ruleName)
  var rule: String

  func run() throws {
    let page: [UInt8]
    do {
      page = try RuleCatalogue(allRules).explanation(
        of: rule,
        ReporterOptions(useColor: ColorChoice.auto.usesColor, width: Environment.terminalWidth ?? 100))
    } catch {
      throw UsageError(error)
    }
    try Page.print(page)
  }
}
