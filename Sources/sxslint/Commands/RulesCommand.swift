import ArgumentParser
import SXSLintCore
import SXSLintRules

/// `sxslint rules`: the list of all rules.
struct RulesCommand: ParsableCommand {
  /// How the list is written.
  enum Format: String, CaseIterable {
    /// For reading.
    case text
    /// For other tools.
    case json
    /// For a document.
    case markdown
  }

  static let configuration = CommandConfiguration(commandName: "rules", abstract: "List all rules.")

  @Option(
    help: ArgumentHelp("Write text, json or markdown.", valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format = Format.text.rawValue

  func run() throws {
    guard let format = Format(rawValue: format) else {
      throw UsageError(unknown: "format", format, among: Format.allCases.map(\.rawValue))
    }
    let rules = allRules.map { $0.info }
    switch format {
    case .text: try Page.print(RuleText.table(of: rules))
    case .json: try Page.print(RuleText.json(of: rules))
    case .markdown: try Page.print(RuleText.markdown(of: rules))
    }
  }
}
