/// One step through a YAML text.
///
/// Implicit types are not applied: `no` and `12` are texts.
package struct YAMLEvent: Sendable {
  /// What the step is.
  package enum Kind: Sendable {
    /// A document begins.
    case documentStart
    /// A document ends.
    case documentEnd
    /// A text.
    case scalar
    /// A mapping begins; its keys and values follow in turn.
    case mappingStart
    /// A mapping ends.
    case mappingEnd
    /// A sequence begins; its items follow.
    case sequenceStart
    /// A sequence ends.
    case sequenceEnd
    /// `*name`: a node that was named before. It is never expanded.
    case alias
  }

  /// What the step is.
  package let kind: Kind

  /// The text of a scalar, quotes and escapes undone; otherwise empty.
  package let text: ByteString

  /// How a scalar is written; otherwise plain.
  package let style: Field.Style

  /// The bytes of the step, the quotes of a scalar included.
  package let range: SourceRange

  /// Whether the node has an anchor, `&name`.
  package let hasAnchor: Bool

  /// Whether the node has a tag, `!name`.
  package let hasTag: Bool
}

/// A YAML text, read to its end or to the first thing that keeps it from being read.
package struct YAMLStream: Sendable {
  /// The steps, in order; those before the error if there is one.
  package let events: [YAMLEvent]

  /// What keeps the rest from being read.
  package let error: YAMLError?
}

/// Why and where a YAML text cannot be read.
public struct YAMLError: Error, Equatable {
  /// The reason, in libyaml's words if it is libyaml's.
  public let reason: String

  /// The offset of the byte where it shows.
  public let offset: Int
}
