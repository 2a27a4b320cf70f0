extension Outline {
  /// A key of the front matter whose fields rules compare over the repository.
  public enum Key: Hashable, Sendable {
    /// One of the six that the translation system writes.
    case handback(HandbackKey)
    /// `title`.
    case title
    /// `ms.date`.
    case date

    /// The number of keys.
    package static let count = HandbackKey.all.count + 2

    /// The place of the key among all.
    package var index: Int {
      switch self {
      case .handback(let key): key.index
      case .title: HandbackKey.all.count
      case .date: HandbackKey.all.count + 1
      }
    }

    private static let titleKey: ByteString = "title"
    private static let dateKey: ByteString = "ms.date"

    /// The key that `bytes` spell, if it is none of the translation system.
    fileprivate init?(otherThanHandback bytes: ByteString) {
      switch bytes {
      case Self.titleKey: self = .title
      case Self.dateKey: self = .date
      default: return nil
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
    fields.reserveCapacity(Key.count)
    for index in frontMatter.fields.indices {
      let key =
        frontMatter.fields[index].handbackKey.map(Key.handback)
        ?? Key(otherThanHandback: frontMatter.fields[index].key)
      guard let key, !fields.contains(where: { $0.key == key }) else { continue }
      let field = frontMatter.fields[index]
      fields.append(Field(key: key, content: Field.Content(field), place: field.place))
    }
    return fields.withoutSpareRoom
  }
}

extension FrontMatter {
  /// The keys that are perhaps meant to be generated ones that are missing, the first for each.
  package var misspeltKeys: [Outline.MisspeltKey] {
    var missing = HandbackKey.all.filter { key in
      !fields.indices.contains { fields[$0].handbackKey == key }
    }
    guard !missing.isEmpty else { return [] }
    return fields.compactMap { field in
      guard let meant = HandbackKey(meantBy: field.key), let index = missing.firstIndex(of: meant) else {
        return nil
      }
      missing.remove(at: index)
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
