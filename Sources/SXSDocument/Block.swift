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
