import SXSDocument
import SXSLintCore
import SXSLintReporters

/// A request that cannot be carried out as it was made; ends the run before it begins.
struct UsageError: Error {
  /// One of the things that are wrong.
  struct Problem {
    /// What is wrong, in one line.
    let text: String
    /// The lines that show where.
    var excerpt: [String] = []
  }

  /// What is wrong.
  let problems: [Problem]

  init(_ description: String, suggestion: String? = nil) {
    problems = [Problem(text: description + (suggestion.map { "; did you mean '\($0)'?" } ?? ""))]
  }

  /// A value that is not among those that an option takes.
  init(_ unknown: UnknownName) { self.init(unknown.description) }

  /// All that is wrong with a configuration, each with its place.
  init(_ error: ConfigurationError) {
    let lines = LineTable(error.file)
    problems = error.problems.map { problem in
      let place = lines.position(of: problem.range.start)
      return Problem(
        text: "\(Arguments.encode(error.file.path.bytes)):\(place.line):\(place.column): \(problem.message)",
        excerpt: PlainExcerpt.lines(of: problem.range, in: error.file))
    }
  }
}
