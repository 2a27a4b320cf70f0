import ArgumentParser
import SXSLintReporters
import SXSLintRules

/// `sxslint rules`: the list of all rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "List all rules.")

  @Option(
    help: ArgumentHelp("Write text, json or markdown.", valueName: "format"),
    completion: .list(RuleCatalogue.Format.allCases.map(\.rawValue)))
  var format = RuleCatalogue.Format.text.rawValue

  func run() throws {
    let format: RuleCatalogue.Format
    do { format = try RuleCatalogue.Format(named: self.format) } catch { throw UsageError("\(error)") }
    let options = ReporterOptions(
      useColor: ColorChoice.auto.usesColor, width: Environment.terminalWidth ?? 100)
    try Page.print(RuleCatalogue(allRules).list(format, options))
  }
}
