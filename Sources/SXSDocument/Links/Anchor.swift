/// A place in a document that a link's fragment can name.
public struct Anchor: Sendable {
  /// The value of an `id` or `name` attribute, entities decoded.
  public let name: ByteString

  /// The bytes of the value, without its quotes.
  public let nameRange: SourceRange

  /// The tag that carries the attribute.
  public let tag: SourceRange

  /// Whether the tag is an `<a>`, the element that headings get.
  public let isAnchorElement: Bool

  /// Where to point at: the name, or the tag if that is empty.
  public var place: SourceRange { nameRange.isEmpty ? tag : nameRange }
}
