import ArgumentParser

/// The words of the command line that say which configuration counts.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this configuration instead of the nearest '.sxslint.yml' above the working folder.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Read no configuration.")
  var isolated = false

  @Option(
    help: ArgumentHelp(
      "Set a key of the configuration, such as rules.untranslated=info or exclude=[old/].",
      valueName: "key=value"))
  var set: [String] = []
}
