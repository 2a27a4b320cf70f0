/// A tag that stands in a document, confirmed by libxml2 and by the bytes.
struct Tag {
  enum Kind {
    /// `<name …>`, or `<name …/>`.
    case start
    /// `</name>`.
    case end
  }

  enum Element {
    case span, anchor, other
  }

  let kind: Kind
  let element: Element
  let isSelfClosing: Bool
  /// From `<` to behind `>`, in the file.
  let range: SourceRange
  /// The attributes in ``TagReader/attributes``.
  let attributes: Range<Int>
}

/// An attribute of a tag.
struct TagAttribute {
  /// The attributes that mean something to the format or to links.
  enum Name: CaseIterable {
    case targetID, sourceID, `class`, id, name, href, src, poster, other

    /// The name in lower case.
    var spelling: StaticString {
      switch self {
      case .targetID: "data-ttu-id"
      case .sourceID: "data-stu-id"
      case .class: "class"
      case .id: "id"
      case .name: "name"
      case .href: "href"
      case .src: "src"
      case .poster: "poster"
      case .other: ""
      }
    }
  }

  let name: Name
  /// The name in the file.
  let nameRange: SourceRange
  /// The value in the file, without its quotes.
  let valueRange: SourceRange
  /// The index of the decoded value in ``TagReader/decoded``, if there are entities in it.
  let decoded: Int?
}
