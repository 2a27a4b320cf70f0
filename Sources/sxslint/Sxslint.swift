import ArgumentParser

/// The root of the commands.
struct Sxslint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sxslint",
    abstract: "Check that localized documentation is aligned with its source.",
    version: Version.current,
    subcommands: [
      CheckCommand.self, ExplainCommand.self, RulesCommand.self, BaselineCommand.self, ConfigCommand.self,
      InitCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  /// The names of the commands.
  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }
}
