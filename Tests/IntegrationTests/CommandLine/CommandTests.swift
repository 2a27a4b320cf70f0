import ArgumentParser
import Testing

@testable import sxslint

/// Which command the words of the command line ask for.
@Suite struct CommandTests {
  // One line after the other: the library keeps the shell that completions are for in the process.
  @Test(
    .serialized,
    arguments: [
      "", "a.md b.md", "check", "check a.md", "check check", "rules", "explain lost-link", "baseline write",
      "config show a.md", "help", "help check", "check help", "rule", "check rules", "-- rules", "-j2 a.md",
      "-qj 2 --select lost-link --set a=b a.md", "check -j 0 --color=never --output json:x a.md -- -b.md",
      "--isolated --exit-zero --files-from - -0", "check --stdin-filename a.md", "-j a.md", "check --jobs 2",
      "-j -1 a.md", "--max-findings -1", "--max-findings -q a.md", "check --json",
      "-h", "-qh", "check --help", "check a.md -h", "check-options -h",
      "--version", "check --version", "a.md --version",
      "--generate-completion-script zsh", "check --generate-completion-script",
      "---completion check -- --select 0 0", "---completion -- x", "--experimental-dump-help",
    ])
  func `is the one that the whole tree gives`(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(outcome { try Sxslint.command(words) } == outcome { try Sxslint.parseAsRoot(words) })
  }

  /// A command with the values of its options, or what there is to say instead of running one; a check is its options.
  private func outcome(_ parse: () throws -> any ParsableCommand) -> String {
    do {
      let command = try parse()
      return "\((command as? CheckCommand)?.options ?? command)"
    } catch {
      return Sxslint.fullMessage(for: error)
    }
  }
}
