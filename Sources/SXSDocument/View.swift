/// One of the two pages that are woven into a document, as Markdown structure.
///
/// The target view is what a reader of the published page gets: the file without the span tags and without the source
/// sides. The source view is the English page: the same without the target sides. Whether `**` opens emphasis or
/// brackets make a link is decided by the characters that stand beside each other in a view, not in the woven file.
/// All ranges are those of the woven file.
///
/// A class, as it is passed on for every segment.
public final class View: Sendable {
  /// The leaf blocks, in order.
  public let blocks: [Block]

  /// The inline structure of all blocks, in pre-order.
  public let inlines: [Inline]

  /// The links, images and inclusions, in order, those in HTML included.
  public let links: [Link]

  /// A view without anything in it.
  public static let empty = View(blocks: [], inlines: [], links: [])

  init(blocks: [Block], inlines: [Inline], links: [Link]) {
    self.blocks = blocks
    self.inlines = inlines
    self.links = links
  }

  /// The view with further links.
  func adding(_ more: [Link]) -> View {
    more.isEmpty
      ? self : View(blocks: blocks, inlines: inlines, links: (links + more).sorted { $0.range < $1.range })
  }
}
