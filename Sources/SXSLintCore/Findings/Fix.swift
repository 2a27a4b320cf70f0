/// A set of edits that removes a finding.
public struct Fix: Sendable {
  /// Whether a fix may be applied unseen.
  public enum Safety: String, Sendable {
    /// The published page says the same afterwards, or what it was meant to say.
    case safe
    /// The outcome wants a look.
    case unsafe
  }

  /// What the fix does, as an instruction: `rename the anchor to 'x'`.
  public let title: String

  /// Whether it may be applied unseen.
  public let safety: Safety

  /// The edits, in order and without overlap; all of the same file as it was read.
  public let edits: [Edit]

  /// A fix by one or more edits.
  public init(_ title: String, _ safety: Safety, _ edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
