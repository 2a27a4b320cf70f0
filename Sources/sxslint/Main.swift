import ArgumentParser

/// The start of the process, and its end: every way out has one of the exit codes 0, 1 and 2.
@main
enum Main {
  static func main() {
    CurrentProcess.end(run())
  }

  /// Does what the arguments say; returns the exit code.
  // All that it holds is given back before the end, so that what is left then is a leak.
  private static func run() -> Int32 {
    StandardStream.prepare()
    guard let words = Arguments.words else {
      // Swift on Linux reads the arguments from /proc: without them, nothing would be checked and all seem well.
      Messages().error("the system does not tell the arguments; is /proc mounted?")
      return ExitStatus.failure.rawValue
    }
    return run(words)
  }

  private static func run(_ words: [String]) -> Int32 {
    do {
      try perform(words)
      return 0
    } catch let status as ExitStatus {
      return status.rawValue
    } catch let error as UsageError {
      for problem in error.problems { Messages().error(problem.text, excerpt: problem.excerpt) }
    } catch {
      let message = Sxslint.message(for: error).firstLine
      Messages().error(ForeignOption(unknownBy: message, words)?.advice ?? message)
    }
    return ExitStatus.failure.rawValue
  }

  private static func perform(_ words: [String]) throws {
    if words.count == 2, words.contains("--version"), words.contains("--verbose") || words.contains("-v") {
      return try Page.print(Array(Version.verbose.utf8))
    }
    do {
      var command = try Sxslint.command(words)
      try command.run()
    } catch
      where !(error is ExitStatus) && !(error is UsageError) && Sxslint.exitCode(for: error) == .success
    {
      // A request for help, the version, or what a shell asks for.
      let text = Sxslint.fullMessage(for: error)
      let shell =
        words.first == "--generate-completion-script" ? words.last.flatMap(CompletionShell.init) : nil
      try Page.print(Array(((shell.map { CompletionScript.completed(text, for: $0) } ?? text) + "\n").utf8))
    }
  }
}

extension String {
  /// The first line, its first letter in lower case, as in all messages.
  fileprivate var firstLine: String {
    let line = utf8.prefix { $0 != UInt8(ascii: "\n") }
    return String(Substring(line.prefix(1))).lowercased() + String(Substring(line.dropFirst()))
  }
}
