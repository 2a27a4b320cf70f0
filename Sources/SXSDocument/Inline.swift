/// A piece of inline structure.
public struct Inline: Sendable {
  /// What the piece is.
  public enum Kind: UInt8, Sendable {
    /// Prose; never of two segments at once.
    case text
    /// A character reference such as `&nbsp;`.
    case entity
    /// A line end within a block.
    case lineBreak
    /// The text of a code span or code block.
    case code
    /// A raw HTML tag or comment; what stands between the tags of an HTML block is text.
    case html
    /// A link; its text follows as descendants.
    case link
    /// An image; its alternative text follows as descendants.
    case image
    /// `*emphasis*`.
    case emphasis
    /// `**strong emphasis**`.
    case strong
    /// `~~struck out~~`.
    case strikethrough
  }

  /// What the piece is.
  public let kind: Kind

  /// The bytes of the piece; for one with descendants, from the first byte inside to the last.
  public let range: SourceRange

  /// The index in ``View/inlines`` behind the last descendant.
  public let descendantsEnd: Int
}
