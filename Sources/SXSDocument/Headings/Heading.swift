/// A heading of the published page.
public struct Heading: Sendable {
  /// 1 to 6.
  public let level: Int

  /// The whole lines of the heading's text, `#` markers included; the last line's end is not, nor an underline.
  public let range: SourceRange

  /// The indices in ``Document/units`` of the units in the heading.
  public let units: Range<Int>

  /// The indices in ``Document/anchors`` of the anchors in the heading.
  public let anchors: Range<Int>

  /// The English heading: the Markdown of the source view behind the `#` markers.
  public let sourceText: ByteString

  /// The heading as published: the rendered text of the target view.
  public let targetText: ByteString
}
