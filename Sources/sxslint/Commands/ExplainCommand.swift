import ArgumentParser
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// `sxslint explain`: all that there is to say of one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain what a rule finds, why, and what to do about it.")

  @Argument(
    help: "The name of the rule.", completion: .list(allRules.map { $0.info.name }))
  var rule: String

  func run() throws {
    let page: [UInt8]
    do {
      page = try RuleCatalogue(allRules).explanation(
        of: rule,
        ReporterOptions(useColor: ColorChoice.auto.usesColor, width: Environment.terminalWidth ?? 100))
    } catch {
      throw UsageError("\(error)")
    }
    try Page.print(page)
  }
}
