import ArgumentParser
import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// `sxslint config`: what the configuration says, and whether it is right.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the configuration, check it, or print its schema.",
    subcommands: [Show.self, Check.self, Schema.self])

  /// `sxslint config show`: what counts, and who said so.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show every setting that counts, and where it was made.",
      discussion:
        "Takes the options of check that change a setting. A file as the argument shows the rules for that file."
    )

    @OptionGroup var options: CheckOptions

    func run() throws {
      try options.refuseReporting(for: "config show")
      try options.refuseReading(for: "config show")
      guard options.paths.count <= 1 else {
        throw UsageError("'sxslint config show' takes one file, for which it shows the rules")
      }
      let settings = try CheckSettings(options)
      let page = SettingsPage(settings, options)
      try Page.print(Array(try page.text.utf8))
    }
  }

  /// `sxslint config check`: whether the configuration is right.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with the configuration, if anything.")

    @OptionGroup var options: ConfigurationOptions

    func run() throws {
      let workingFolder = try WorkingFolder.current()
      let loaded = try LoadedConfiguration(options, workingFolder: workingFolder)
      _ = try RulePlan(RulePlan.Arguments(), loaded, today: nil)
      if let baseline = try BaselineFile(nil, loaded, workingFolder) { _ = try baseline.read() }
      if loaded.path == nil, !options.isolated,
        let folder = RepositoryRoot.nearestMisnamedSettings(above: workingFolder.path)?.parentFolder
      {
        Messages().note(RepositoryRoot.remark(onMisnamedSettingsIn: folder, workingFolder))
      }
      let name = loaded.path.map { "'\(workingFolder.display($0).visible)' is right" }
      try Page.print(Array("\(name ?? "There is no configuration; the defaults count").\n".utf8))
    }
  }

  /// `sxslint config schema`: what editors need to complete and check it.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON schema of the configuration.")

    func run() throws { try Page.print(RuleCatalogue(allRules).configurationSchema) }
  }
}
