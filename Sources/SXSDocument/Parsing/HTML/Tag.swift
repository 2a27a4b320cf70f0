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

    /// The element with a name.
    init(_ name: HTMLText) { self = name.isWord("span") ? .span : name.isWord("a") ? .anchor : .other }
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
  enum Name {
    case targetID, sourceID, `class`, id, name, href, src, poster, other

    /// The attribute with a name.
    init(_ name: HTMLText) {
      self =
        if name.isWord("data-ttu-id") {
          .targetID
        } else if name.isWord("data-stu-id") {
          .sourceID
        } else if name.isWord("class") {
          .class
        } else if name.isWord("id") {
          .id
        } else if name.isWord("name") {
          .name
        } else if name.isWord("href") {
          .href
        } else if name.isWord("src") {
          .src
        } else if name.isWord("poster") {
          .poster
        } else {
          .other
        }
    }
  }

  let name: Name
  /// The name in the file, if it is none of those that mean something.
  let nameRange: SourceRange?
  /// The value in the file, without its quotes.
  let valueRange: SourceRange
  /// The index of the decoded value in ``TagReader/decoded``, if there are entities in it.
  let decoded: Int?
}
