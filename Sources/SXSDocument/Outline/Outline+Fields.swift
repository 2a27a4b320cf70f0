extension Outline {
  /// A key of the front matter whose fields rules compare over the repository.
  public enum Key: Hashable, Sendable {
    /// One of the six that the translation system writes.
    case handback(HandbackKey)
    /// `title`.
    case title
    /// `ms.date`.
    case date

    /// The key that `bytes` spell.
    fileprivate init?(_ bytes: ByteString) {
      if let key = HandbackKey(bytes) {
        self = .handback(key)
      } else if bytes.bytes.elementsEqual("title".utf8) {
        self = .title
      } else if bytes.bytes.elementsEqual("ms.date".utf8) {
        self = .date
      } else {
        return nil
      }
    }
  }

  /// A field with such a key, without what it says: of most of them nobody asks for more than whether they are there.
  public struct Field: Sendable {
    /// What a field holds.
    public enum Content: Sendable {
      /// A text that is not blank.
      case text
      /// No text, or a blank one.
      case blank
      /// A sequence or a mapping.
      case collection
    }

    /// The key.
    public let key: Key

    /// What the field holds.
    public let content: Content

    /// Where to point at for the value: at the key if nothing is there.
    public let place: SourceRange
  }

  /// The first field with a key, of those that outlines keep.
  public func field(_ key: Key) -> Field? { fields.first { $0.key == key } }

  /// Whether there is such a field, and it holds text.
  public func hasText(_ key: Key) -> Bool { field(key)?.content == .text }

  /// The fields that are compared, the first of each key.
  static func fields(_ frontMatter: FrontMatter?) -> [Field] {
    guard let frontMatter else { return [] }
    var fields: [Field] = []
    for field in frontMatter.fields {
      guard let key = Key(field.key), !fields.contains(where: { $0.key == key }) else { continue }
      fields.append(Field(key: key, content: Field.Content(field), place: field.place))
    }
    return fields.withoutSpareRoom
  }
}

extension Outline.Field.Content {
  fileprivate init(_ field: Field) {
    switch field.value {
    case .scalar: self = field.text == nil ? .blank : .text
    case .collection: self = .collection
    }
  }
}
