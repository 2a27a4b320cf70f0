import SXSDocument
import SXSLintCore

/// A name that the user gave and that nothing has.
public struct UnknownName: Error, CustomStringConvertible {
  /// What the name should have been one of: `format`.
  public let kind: String

  /// The name that was given.
  public let name: String

  /// The names that there are.
  public let candidates: [String]

  /// The name that was perhaps meant.
  public let suggestion: String?

  init(_ kind: String, _ name: String, among candidates: [String]) {
    self.kind = kind
    self.name = name
    self.candidates = candidates
    suggestion = EditDistance.meant(by: name, among: candidates)
  }

  /// The error in one line: what was perhaps meant, or else what there is.
  public var description: String {
    let hint =
      suggestion.map { "did you mean '\($0)'?" } ?? "there are: \(candidates.joined(separator: ", "))"
    return "unknown \(kind) '\(name.visible)'; \(hint)"
  }
}
