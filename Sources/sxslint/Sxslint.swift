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
    if let check = try? CheckCommand.parse(fromRoot: words) { return check }
    return try parseAsRoot(words)
  }
}

extension CheckCommand {
  /// The check that the words ask for, unless they name another command.
  fileprivate static func parse(fromRoot words: [String]) throws -> CheckCommand? {
    guard let name = words.first, Sxslint.commandNames.contains(name) else {
      return words.first == "help" ? nil : try parse(words)
    }
    return name == configuration.commandName ? try parse(Array(words.dropFirst())) : nil
  }
}
