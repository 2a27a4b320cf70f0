import ArgumentParser
import SXSLintReporters
import SXSLintRules

/// `sxslint rules`: the list of all rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List all rules, with their level by the configuration.")

  @Option(
    help: ArgumentHelp("Write text, json or markdown.", valueName: "format"),
    completion: .list(RuleCatalogue.Format.allCases.map(\.rawValue)))
  var format = RuleCatalogue.Format.text.rawValue

  @OptionGroup var configuration: ConfigurationOptions

  func run() throws {
    let format: RuleCatalogue.Format
    do { format = try RuleCatalogue.Format(named: self.format) } catch { throw UsageError(error) }
    let options = ReporterOptions(
      useColor: ColorChoice.auto.usesColor, width: Environment.terminalWidth ?? 100)
    let loaded = try LoadedConfiguration(configuration, workingFolder: try WorkingFolder.current())
    let plan = try RulePlan(RulePlan.Arguments(), loaded, today: nil)
    try Page.print(RuleCatalogue(allRules).list(format, selection: plan.base, options))
  }
}
