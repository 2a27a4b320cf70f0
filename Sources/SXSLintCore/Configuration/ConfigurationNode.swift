package import SXSDocument

/// A value of a configuration with its place: a text, a list or a mapping.
///
/// Nothing is implied by how a text looks; the schema says what it is.
package struct ConfigurationNode: Sendable {
  /// What the value is.
  package enum Content: Sendable {
    /// A text, quotes and escapes undone.
    case scalar(ByteString)
    /// A list.
    case sequence([ConfigurationNode])
    /// Keys and values, in order.
    case mapping([(key: ConfigurationNode, value: ConfigurationNode)])
  }

  /// What the value is.
  package let content: Content

  /// Where the value stands.
  package let range: SourceRange

  /// A value at a place.
  package init(_ content: Content, _ range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The text, if the value is one that is not empty.
  var text: ByteString? {
    if case .scalar(let text) = content, !text.isEmpty { text } else { nil }
  }
}

extension ConfigurationNode {
  /// How deep values may nest: rules in overrides take five levels.
  private static let maximumDepth = 8

  /// The largest configuration, in bytes.
  package static let maximumSize = 1 << 18

  /// The largest number of values: each pattern is compared with each file.
  private static let maximumCount = 10_000

  /// The mapping that a text in YAML holds; `nil` if there is nothing but comments.
  ///
  /// - Throws: What keeps it from being read. Anchors, aliases and tags are refused: a small text could stand for a large
  ///   one, or for something that it does not look like.
  static func parse(
    _ bytes: ContiguousArray<UInt8>, in range: SourceRange
  ) throws(ConfigurationProblem) -> ConfigurationNode? {
    var parser = YAMLParser(maximumSize: maximumSize)
    let stream = parser.parse(bytes, in: range)
    var events = stream.events[...]
    if events.count > maximumCount {
      throw ConfigurationProblem(events[maximumCount].range, "more than \(maximumCount) values")
    }
    var root: ConfigurationNode?
    while let event = events.popFirst() {
      switch event.kind {
      case .documentStart:
        guard root == nil else { throw ConfigurationProblem(event.range, "a second document begins here") }
      case .documentEnd: break
      default: root = try node(event, &events, depth: 1)
      }
    }
    if let error = stream.error {
      throw ConfigurationProblem(SourceRange(error.offset, error.offset), "no YAML: \(error.reason)")
    }
    // A document without content is an empty scalar.
    if case .scalar(let text)? = root?.content, text.isEmpty { return nil }
    return root
  }

  private static func node(
    _ event: YAMLEvent, _ events: inout ArraySlice<YAMLEvent>, depth: Int
  ) throws(ConfigurationProblem) -> ConfigurationNode {
    guard !event.hasAnchor, !event.hasTag, event.kind != .alias else {
      let kind = event.kind == .alias ? "aliases" : event.hasAnchor ? "anchors" : "tags"
      throw ConfigurationProblem(event.range, "\(kind) are not allowed here")
    }
    guard depth <= maximumDepth else { throw ConfigurationProblem(event.range, "nested too deep") }
    switch event.kind {
    case .sequenceStart:
      var items: [ConfigurationNode] = []
      while let next = events.popFirst() {
        if next.kind == .sequenceEnd {
          return ConfigurationNode(.sequence(items), event.range.union(next.range))
        }
        items.append(try node(next, &events, depth: depth + 1))
      }
      return ConfigurationNode(.sequence(items), event.range)
    case .mappingStart:
      var entries: [(key: ConfigurationNode, value: ConfigurationNode)] = []
      while let next = events.popFirst() {
        if next.kind == .mappingEnd {
          return ConfigurationNode(.mapping(entries), event.range.union(next.range))
        }
        let key = try node(next, &events, depth: depth + 1)
        guard let following = events.popFirst() else { break }
        entries.append((key, try node(following, &events, depth: depth + 1)))
      }
      return ConfigurationNode(.mapping(entries), event.range)
    default:
      return ConfigurationNode(.scalar(event.text), event.range)
    }
  }
}
