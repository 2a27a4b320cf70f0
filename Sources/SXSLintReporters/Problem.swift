import SXSDocument
import SXSLintCore

/// A file that could not be read, or not read whole, for the formats that have no place of their own for it: there it
/// must not be missing either.
struct Problem {
  /// A name for it, where a rule has its name.
  let code: String
  /// The file.
  let path: ByteString
  /// What is the matter.
  let message: String
}

extension Report {
  /// The files that could not be read, then those that could not be read whole.
  var problems: [Problem] {
    failures.map { Problem(code: "unreadable-file", path: $0.path, message: "cannot be read: \($0.reason)") }
      + incomplete.map {
        Problem(code: "partly-read-file", path: $0.path, message: "not read whole: \($0.reason)")
      }
  }
}
