import SXSDocument

/// A name that the user gave and that nothing has.
public struct UnknownName: Error, CustomStringConvertible {
  /// So many names can be read in a line.
  private static let maximumListed = 16

  /// What the name should have been one of: `format`.
  public let kind: String

  /// The name that was given.
  public let name: String

  /// What the name is of: `rule 'changed-number'`, for one of its options.
  public let owner: String?

  /// The names that there are.
  public let candidates: [String]

  /// The name that was perhaps meant.
  public let suggestion: String?

  /// A name that is not among some.
  package init(_ kind: String, _ name: String, of owner: String? = nil, among candidates: [String]) {
    self.kind = kind
    self.name = name
    self.owner = owner
    self.candidates = candidates
    suggestion = EditDistance.meant(by: name, among: candidates)
  }

  /// The error in one line: what was perhaps meant, or else what there is.
  public var description: String {
    "unknown \(kind) '\(name)'\(owner.map { " of \($0)" } ?? "")" + (hint.map { "; \($0)" } ?? "")
  }

  private var hint: String? {
    if let suggestion { return "did you mean '\(suggestion)'?" }
    if kind == "rule" { return "'sxslint rules' lists them" }
    return candidates.count <= Self.maximumListed ? "one of \(candidates.joined(separator: ", "))" : nil
  }
}
