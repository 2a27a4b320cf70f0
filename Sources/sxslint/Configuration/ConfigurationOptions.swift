import ArgumentParser

/// The words of the command line that say which configuration counts.
struct ConfigurationOptions: ParsableArguments, ConfigurationChoice {
  @Option(help: ConfigurationHelp.config, completion: .file()) var config: String?
  @Flag(help: ConfigurationHelp.isolated) var isolated = false
  @Option(help: ConfigurationHelp.set) var set: [String] = []
}
