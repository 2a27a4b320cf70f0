/// One of the two pages that are woven into a document, as Markdown structure.
///
/// The target view is what a reader of the published page gets: the file without the span tags and without the source
/// sides. The source view is the English page: the same without the target sides. Whether `**` opens emphasis or
/// brackets make a link is decided by the characters that stand beside each other in a view, not in the woven file.
/// All ranges are those of the woven file.
public struct View: Sendable {
  /// The leaf blocks, in order.
  public let blocks: [Block]

  /// The inline structure of all blocks, in pre-order.
  public let inlines: [Inline]

  /// The links, images and inclusions, in order, those in HTML included.
  public let links: [Link]

  /// A view without anything in it.
  public static let empty = View(blocks: [], inlines: [], links: [])

  /// The view with further links.
  func adding(_ more: [Link]) -> View {
    more.isEmpty
      ? self : View(blocks: blocks, inlines: inlines, links: (links + more).sorted { $0.range < $1.range })
  }
}

/// A leaf block of Markdown.
public struct Block: Sendable {
  /// What the block is.
  public enum Kind: Sendable, Equatable {
    /// A paragraph, or the text of a tight list item.
    case paragraph
    /// A heading of a level.
    case heading(Int)
    /// A cell of a pipe table.
    case cell
    /// Fenced or indented code.
    case code
    /// Raw HTML.
    case html
  }

  /// What the block is.
  public let kind: Kind

  /// From the first byte of the block's content to the last, as far as Markdown reports it.
  public let range: SourceRange

  /// The indices of the block's inlines in ``View/inlines``.
  public let inlines: Range<Int>
}

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
