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

  /// A key that is perhaps meant to be one of the six that the translation system writes, which is missing.
  public struct MisspeltKey: Sendable {
    /// The key that is missing.
    public let meant: HandbackKey
    /// The key as written.
    public let text: ByteString
    /// The bytes of the key.
    public let range: SourceRange
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

extension FrontMatter {
  /// The keys that are perhaps meant to be generated ones that are missing, the first for each.
  package var misspeltKeys: [Outline.MisspeltKey] {
    var missing = Set(HandbackKey.allCases)
    for index in fields.indices { if let key = HandbackKey(fields[index].key) { missing.remove(key) } }
    guard !missing.isEmpty else { return [] }
    return fields.compactMap { field in
      guard let meant = HandbackKey(meantBy: field.key), missing.remove(meant) != nil else { return nil }
      return Outline.MisspeltKey(meant: meant, text: field.key, range: field.keyRange)
    }
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
