import ArgumentParser

/// The words of the command line that say what to check besides the paths.
struct InputOptions: ParsableArguments {
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
}
