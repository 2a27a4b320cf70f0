import SXSDocument

/// The command `git`, asked about the repository that the working folder lies in.
struct Git {
  /// The root of the work tree, without symbolic links.
  let root: ByteString

  /// Settings of a repository that would run other programs or change what is written.
  private static let options: [ByteString] = [
    "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "diff.external=",
    "-c", "color.ui=false", "-c", "diff.suppressBlankEmpty=false", "-c", "core.hooksPath=/dev/null",
  ]

  /// The language of messages, and no trace in the repository; what the user's environment says of patterns and patches
  /// is for other calls, and would have changes overlooked here.
  private static let variables: [ByteString] = [
    "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_DIFF_OPTS=", "GIT_LITERAL_PATHSPECS=0", "GIT_GLOB_PATHSPECS=0",
    "GIT_NOGLOB_PATHSPECS=0", "GIT_ICASE_PATHSPECS=0",
  ]

  /// What keeps git from answering.
  struct Failure: Error {
    /// The first line that it wrote about that.
    let reason: String
  }

  /// Finds the repository.
  init() throws(UsageError) {
    do throws(Failure) {
      let output = try Self.run(["rev-parse", "--show-toplevel"], in: ".")
      root = try Self.resolved(ByteString(output.dropLast()))
    } catch {
      throw UsageError("cannot tell what has changed: \(error.reason)")
    }
  }

  /// Runs git at the root of the work tree.
  func run(_ words: [ByteString], input: [UInt8] = []) throws(Failure) -> [UInt8] {
    try Self.run(words, in: root, input: input)
  }

  /// What git writes in one line, without its end; `nil` if it fails.
  func line(_ words: [ByteString]) -> ByteString? {
    (try? run(words)).map { ByteString($0.prefix { $0 != UInt8(ascii: "\n") }) }
  }

  /// The commit that a name stands for; `nil` if there is none.
  func commit(_ name: ByteString) -> ByteString? {
    line(["rev-parse", "--verify", "--quiet", ByteString(name.bytes + Array("^{commit}".utf8))])
  }

  private static func resolved(_ folder: ByteString) throws(Failure) -> ByteString {
    do throws(SystemError) { return try folder.resolved() } catch {
      throw Failure(reason: "'\(folder.visible)' cannot be read: \(error.reason)")
    }
  }

  private static func reason(_ failure: Subprocess.Failure) -> String {
    switch failure {
    case .isMissing:
      "'git' is in no folder of PATH; install it, or check all files: without --diff-base and --staged"
    case .noScratchFile(let folder, let error):
      "no file can be made in '\(Arguments.decode(folder).visible)', see TMPDIR: \(error.reason)"
    case .other(let error): "git cannot be run: \(error.reason)"
    }
  }

  private static func run(
    _ words: [ByteString], in folder: ByteString, input: [UInt8] = []
  ) throws(Failure) -> [UInt8] {
    let outcome: Subprocess.Outcome
    do throws(Subprocess.Failure) {
      outcome = try Subprocess.run(
        ["git", "-C", folder] + options + words, input: input, variables: variables)
    } catch {
      throw Failure(reason: reason(error))
    }
    guard outcome.exitCode == 0 else {
      let line = ByteString(outcome.errors.prefix { $0 != UInt8(ascii: "\n") })
      throw Failure(reason: line.isEmpty ? "git ended with \(outcome.exitCode)" : line.visible)
    }
    return outcome.output
  }
}
