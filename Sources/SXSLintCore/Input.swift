public import SXSDocument

/// A document that takes part in a run.
public struct Input: Sendable {
  /// The path relative to the root of its repository.
  public let path: ByteString

  /// The path as shown to the user, relative to the working folder.
  public let displayPath: ByteString

  /// Whether findings in the document are wanted; otherwise it is read for the sake of the others only.
  public let isChecked: Bool

  /// The index of the rules that check the document, see ``Linter/init(ruleSets:known:suppressions:options:)``.
  public var ruleSet = 0

  /// The indices of the suppressions of the configuration that are for the document.
  public var suppressions: [Int] = []

  /// A document that takes part in a run.
  public init(path: ByteString, displayPath: ByteString, isChecked: Bool = true) {
    self.path = path
    self.displayPath = displayPath
    self.isChecked = isChecked
  }
}
