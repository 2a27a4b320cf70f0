import ArgumentParser

/// What the options of a ``ConfigurationChoice`` do, for every command that has them.
enum ConfigurationHelp {
  static let config = ArgumentHelp(
    "Read this configuration instead of the nearest '.sxslint.yml' above the working folder.",
    valueName: "file")

  static let isolated: ArgumentHelp = "Read no configuration."

  static let set = ArgumentHelp(
    "Set a key of the configuration, such as rules.untranslated=info or exclude=[old/].",
    valueName: "key=value")
}
