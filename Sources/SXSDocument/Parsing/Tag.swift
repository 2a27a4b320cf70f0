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
  enum Name {
    case targetID, sourceID, `class`, id, name, href, src, poster, other

    /// The attribute whose name stands in a range of some bytes, in letters of any case.
    init(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) {
      self =
        if bytes.spells("data-ttu-id", range) {
          .targetID
        } else if bytes.spells("data-stu-id", range) {
          .sourceID
        } else if bytes.spells("class", range) {
          .class
        } else if bytes.spells("id", range) {
          .id
        } else if bytes.spells("name", range) {
          .name
        } else if bytes.spells("href", range) {
          .href
        } else if bytes.spells("src", range) {
          .src
        } else if bytes.spells("poster", range) {
          .poster
        } else {
          .other
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
