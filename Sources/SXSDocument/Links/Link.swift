/// A reference from a document to something else.
public struct Link: Sendable {
  /// How the reference is written.
  public enum Kind: Sendable {
    /// `[text](destination)`, `[text][label]` or `<https://…>`.
    case link
    /// `![alt](destination)`.
    case image
    /// `[!INCLUDE [title](path)]`.
    case include
    /// `<a href>`.
    case htmlLink
    /// `<img src>` and the like.
    case htmlImage
  }

  /// How the reference is written.
  public let kind: Kind

  /// The whole construct, brackets included.
  public let range: SourceRange

  /// The destination; if it cannot be told apart, the whole construct.
  public let destinationRange: SourceRange

  /// The destination as it is meant: entities and backslash escapes undone, percent signs as written.
  public let destination: ByteString

  /// The index in ``Document/units`` of the unit whose segment holds the link; `nil` if it stands outside all segments.
  public let unit: Int?
}

extension Link {
  /// What a reader gets of a reference, however it is written.
  public enum Role: Sendable {
    /// A link.
    case link
    /// An image.
    case image
    /// The content of another file.
    case inclusion
  }

  /// What a reader gets.
  public var role: Role {
    switch kind {
    case .link, .htmlLink: .link
    case .image, .htmlImage: .image
    case .include: .inclusion
    }
  }
}
