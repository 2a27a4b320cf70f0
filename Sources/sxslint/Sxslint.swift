import ArgumentParser
import SXSLintCore

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

  /// Whether the words are for `check`, which is meant where no command is named.
  static func isCheck(_ words: [String]) -> Bool {
    guard let first = words.first, first != CheckCommand.configuration.commandName else { return true }
    return first != help && !commandNames.contains(first)
  }

  /// The word that asks for help on a command.
  private static let help = "help"

  /// The command that the words ask for.
  ///
  /// On the way down the tree, the library makes the arguments of a command many times over. A check, which is what hooks
  /// start for each commit, is read by itself first; what it is not, or is wrong with it, the whole tree knows.
  static func command(_ words: [String]) throws -> any ParsableCommand {
    if words.first == help { try requireCommand(Array(words.dropFirst())) }
    return try CheckOptions.alone(words) ?? parseAsRoot(words)
  }

  /// Ends the run if help is asked for on what is no command: the library shows that of the last word that is one.
  private static func requireCommand(_ words: [String]) throws(UsageError) {
    var commands = configuration.subcommands
    for word in words where word != help && word.utf8.first != UInt8(ascii: "-") {
      let names = commands.compactMap { $0.configuration.commandName }
      guard let index = names.firstIndex(of: word) else {
        guard !names.isEmpty else { throw UsageError("there is no command '\(word)' here") }
        throw UsageError(UnknownName("command", word, among: names))
      }
      commands = commands[index].configuration.subcommands
    }
  }
}

extension CheckOptions {
  /// The check that the words ask for, if they are in order; `nil`, too, if they ask for help or another command.
  fileprivate static func alone(_ words: [String]) -> CheckOptions? {
    guard Sxslint.isCheck(words) else { return nil }
    return read(words.first == CheckCommand.configuration.commandName ? Array(words.dropFirst()) : words)
  }

  private static func read(_ words: [String]) -> CheckOptions? {
    (try? parseAsRoot(words)) as? CheckOptions
  }
}
