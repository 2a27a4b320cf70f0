import ArgumentParser

/// The root of the commands.
struct Sxslint: ParsableCommand {
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

  /// The command that the words ask for.
  ///
  /// On the way down the tree, the library makes the arguments of a command many times over. A check, which is what hooks
  /// start for each commit, is read by itself first; what it is not, or is wrong with it, the whole tree knows.
  static func command(_ words: [String]) throws -> any ParsableCommand {
    try CheckOptions.alone(words) ?? parseAsRoot(words)
  }
}

extension CheckOptions {
  /// The check that the words ask for, if they are in order; `nil`, too, if they ask for help or another command.
  fileprivate static func alone(_ words: [String]) -> CheckOptions? {
    if words.first == CheckCommand.configuration.commandName { return read(Array(words.dropFirst())) }
    let isOther = words.first.map { $0 == "help" || Sxslint.commandNames.contains($0) } ?? false
    return isOther ? nil : read(words)
  }

  private static func read(_ words: [String]) -> CheckOptions? {
    (try? parseAsRoot(words)) as? CheckOptions
  }
}
