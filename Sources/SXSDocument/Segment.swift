/// One side of a unit: a span with an id, and the text in it.
public struct Segment: Sendable {
  /// The start tag, `<span data-ttu-id="…">` or `<span data-stu-id="…">`.
  public let tag: SourceRange

  /// The value of the id attribute, without its quotes.
  public let idRange: SourceRange

  /// The id, or `nil` if it does not follow the grammar.
  public let id: UnitID?

  /// What stands between the tags.
  public let content: SourceRange

  /// The kinds of characters in the content.
  public internal(set) var characters: Characters = []

  /// The indices in ``View/inlines`` of the inlines of the content, in the segment's own view.
  public internal(set) var inlines = 0..<0

  /// The indices in ``View/links`` of the links, images and inclusions that begin in the content.
  public internal(set) var links = 0..<0

  /// The end tag, or an empty range behind the content if there is none.
  public let endTag: SourceRange

  /// The tags and what is between them.
  public var range: SourceRange { tag.union(endTag) }
}
