import ArgumentParser

/// The words of the command line that say how much is told to a person.
struct NarrationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show so many findings in the formats text and concise, and how many there are besides.", valueName: "n"
    ))
  var maxFindings: Int?

  @Flag(help: "Count the findings of each rule below the reports text and concise.")
  var statistics = false

  @Flag(help: "Tell on standard error what took how long.")
  var timing = false

  @Flag(name: .shortAndLong, help: "Tell on standard error what is read, and by which settings.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print findings, errors and what other options ask for only.")
  var quiet = false
}
