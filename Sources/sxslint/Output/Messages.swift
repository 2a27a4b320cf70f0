import SXSDocument

/// What the tool says of its own work, on standard error; findings go to standard output.
struct Messages {
  /// Whether only errors are said.
  var isQuiet = false

  /// Whether the tool tells what it does.
  var isVerbose = false

  /// Says why the work, or a part of it, could not be done.
  ///
  /// - Parameters:
  ///   - text: The reason.
  ///   - excerpt: Lines that show where, in which nothing acts on a terminal.
  func error(_ text: String, excerpt: [String] = []) {
    say("sxslint: error: ", text)
    for line in excerpt { try? StandardStream.write(Array("\(line)\n".utf8), to: StandardStream.error) }
  }

  /// Says something that changes what the findings mean.
  func note(_ text: String) {
    if !isQuiet { say("sxslint: note: ", text) }
  }

  /// Says what is done.
  func detail(_ text: @autoclosure () -> String) {
    if isVerbose { say("sxslint: ", text()) }
  }

  private func say(_ prefix: String, _ text: String) {
    let line = prefix + Arguments.decode(text).visible + "\n"
    // There is no one left to tell if this fails; the exit code tells the rest.
    try? StandardStream.write(Array(line.utf8), to: StandardStream.error)
  }
}
