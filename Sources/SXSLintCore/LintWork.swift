/// A part of the work of a linter that takes time.
public enum LintWork: Hashable, Sendable {
  /// Reading a file.
  case reading
  /// Parsing a document, and keeping what others need of it.
  case parsing
  /// Checking a document by the rule of this name.
  case rule(String)
}
