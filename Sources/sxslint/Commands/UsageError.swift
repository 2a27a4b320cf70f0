import SXSDocument
import SXSLintCore

/// A request that cannot be carried out as it was made; ends the run before it begins.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong, in one line.
  let description: String

  init(_ description: String, suggestion: String? = nil) {
    self.description = description + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
  }

  /// A value that is not among those that an option takes.
  init(unknown kind: String, _ value: String, among values: [String]) {
    let suggestion = EditDistance.nearest(to: value, among: values)
    self.init(
      "unknown \(kind) '\(value)'" + (suggestion == nil ? "; one of \(values.joined(separator: ", "))" : ""),
      suggestion: suggestion)
  }
}
