import ArgumentParser
import SXSLintCore
import SXSLintReporters

/// The words of the command line for `check`; ``CheckSettings`` is what they mean.
///
/// One list, four kinds of options, and a command by itself that knows no words for help: what a group can do, or one kind
/// more, and how help is asked for, the library would find out anew at every start, each by a search through all that the
/// program conforms to.
struct CheckOptions: ParsableCommand, ConfigurationChoice {
  static let configuration = CommandConfiguration(
    // Without a name above it, the library looks for words about completions first, which only the root has.
    _superCommandName: "sxslint",
    helpNames: [])

  @Argument(help: "The files and folders to check (default: the current folder).", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Check the files and folders that this file names, too, one in each line; '-' is standard input.",
      valueName: "file"), completion: .file())
  var filesFrom: String?

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "The names of --files-from end in a zero byte, as those of 'git diff -z --name-only'.")
  var endsNamesInZero = false

  @Option(
    help: ArgumentHelp(
      """
      Check standard input as the content of this file, which need not be there; the rest of its repository is \
      read along.
      """, valueName: "path"), completion: .file())
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp("Run these rules only: names, families or 'all'.", valueName: "rule,…"),
    completion: .ruleNames)
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave these rules out, whatever else is said: names or families.", valueName: "rule,…"),
    completion: .ruleNames)
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Set the level of a rule: error, warning, info or off. Without --select, this turns on a rule that is off by \
      default.
      """, valueName: "rule=level"), completion: .ruleLevels)
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      "The locale of the translations, such as fr-FR, whatever the documents say themselves.",
      valueName: "tag"))
  var locale: String?

  @Option(
    help: ArgumentHelp(
      """
      The lowest level that is reported: error, warning or info (default: warning). What is at or above --fail-on \
      is reported whatever is said here.
      """, valueName: "level"),
    completion: .list(Severity.names))
  var show: String?

  @Option(
    help: ArgumentHelp(
      "The lowest level that makes the run fail, or 'never' (default: error).", valueName: "level"),
    completion: .list(Severity.thresholdNames))
  var failOn: String?

  @Flag(help: "Exit with 0 although there are findings.")
  var exitZero = false

  @Flag(help: "Report what comments in documents and the configuration suppress, too.")
  var ignoreSuppressions = false

  @Option(
    help: ArgumentHelp(
      "Leave out what is in this file, see 'sxslint baseline'.", valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Exit with 1 if the baseline holds what is no longer found.")
  var failOnStaleBaseline = false

  @Option(
    help: ArgumentHelp(
      "Report only what the changes since this commit, or since the work branched off from it, have made.",
      valueName: "commit"), completion: .commits)
  var diffBase: String?

  @Flag(help: "Report only what the changes that are staged in git have made.")
  var staged = false

  @Option(help: ConfigurationHelp.config, completion: .file()) var config: String?
  @Flag(help: ConfigurationHelp.isolated) var isolated = false
  @Option(help: ConfigurationHelp.set) var set: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Report in one of these formats, into a file if one is named: \(Format.names). \
      May be repeated.
      """, valueName: "format[:file]"), completion: .formats)
  var output: [String] = []

  @Option(
    // A number below 0 is told to be one, and not for an option.
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      Show so many findings in the formats text and concise, the worst of them, and how many there are besides.
      """, valueName: "n"))
  var maxFindings: String?

  @Flag(help: "Count the findings of each rule below the reports text and concise.")
  var statistics = false

  @Flag(help: "Tell on standard error what took how long.")
  var timing = false

  @Flag(name: .shortAndLong, help: "Tell on standard error what is read, and by which settings.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print findings, errors and what other options ask for only.")
  var quiet = false

  @Option(
    name: .customShort("j", allowingJoined: true), parsing: .unconditional,
    help: ArgumentHelp("The number of workers (default: that of the processors).", valueName: "n"))
  var jobs: String?

  @Option(
    help: ArgumentHelp("Use colours: auto, always or never (default: auto).", valueName: "when"),
    completion: .list(ColorChoice.allCases.map(\.rawValue)))
  var color: String?

  @Option(
    help: ArgumentHelp("Do not read what this pattern matches, as in .gitignore.", valueName: "glob"),
    completion: .file())
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp("Check only what this pattern matches; the rest is read along.", valueName: "glob"),
    completion: .file())
  var include: [String] = []

  @Flag(name: .customLong("no-gitignore"), help: "Check what .gitignore leaves out, too.")
  var ignoresIgnoreFiles = false

  @Flag(help: "Accept a folder without documents.")
  var allowEmpty = false
}
