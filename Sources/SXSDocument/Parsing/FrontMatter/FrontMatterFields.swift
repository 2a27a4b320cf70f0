/// Picks the fields of front matter out of the events of a YAML text.
struct FrontMatterFields {
  /// The fields, in order.
  private(set) var list: [Field] = []

  /// What stands there if it is not a mapping.
  private(set) var notMapping: SourceRange?

  /// The first place where fields are taken from elsewhere in the file, by an alias or in a second document, which are not in ``list``.
  private(set) var elsewhere: SourceRange?

  /// The key of a mapping at the top level that holds a generated key, but is not called `metadata`.
  private(set) var misnamedMetadata: SourceRange?

  private let bytes: ContiguousArray<UInt8>
  private let withMetadata: Bool

  /// No fields yet.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - withMetadata: Whether the fields under `metadata:` count, too.
  init(_ bytes: ContiguousArray<UInt8>, withMetadata: Bool) {
    self.bytes = bytes
    self.withMetadata = withMetadata
  }

  /// Whether there is a key of the publishing system, such as `ms.date`.
  var haveMetadata: Bool { list.contains { $0.key.isPublishingKey } }

  /// Reads the fields of the first document, as far as its events go.
  mutating func read(_ events: [YAMLEvent]) {
    guard events.count > 1, let top = events.dropFirst().first else { return }
    elsewhere = events.dropFirst().first { $0.kind == .documentStart }?.range
    guard top.kind == .mappingStart else {
      // Nothing at all, or comments only, is an empty mapping.
      if top.kind != .scalar || !top.range.isEmpty {
        notMapping = trimmed(top.range.union(events[end(ofNodeAt: 1, events) - 1].range))
      }
      return
    }
    list.reserveCapacity(16)
    read(events, from: 2, isTopLevel: true)
  }

  /// Reads the fields of a mapping, and returns the index of the event behind it.
  @discardableResult
  private mutating func read(_ events: [YAMLEvent], from start: Int, isTopLevel: Bool) -> Int {
    var index = start
    while index < events.count, events[index].kind != .mappingEnd {
      let key = events[index]
      let valueIndex = end(ofNodeAt: index, events)
      // A key without its value is what an error leaves behind.
      guard valueIndex < events.count else { return events.count }
      let value = events[valueIndex]
      let next = end(ofNodeAt: valueIndex, events)
      if key.text == "<<" || isTopLevel && key.text == "metadata" && value.kind == .alias {
        elsewhere = elsewhere ?? key.range.union(value.range)
      }
      if key.kind == .scalar { add(key, value, through: events[next - 1], isTopLevel) }
      if withMetadata, isTopLevel, value.kind == .mappingStart, key.text == "metadata" {
        read(events, from: valueIndex + 1, isTopLevel: false)
      } else if withMetadata, isTopLevel, value.kind == .mappingStart, key.kind == .scalar,
        misnamedMetadata == nil, holdsGeneratedKey(events, from: valueIndex + 1)
      {
        misnamedMetadata = key.range
      }
      index = next
    }
    return index + 1
  }

  /// Whether a mapping has a key that the translation system writes.
  private func holdsGeneratedKey(_ events: [YAMLEvent], from start: Int) -> Bool {
    var index = start
    while index < events.count, events[index].kind != .mappingEnd {
      if events[index].kind == .scalar, HandbackKey(events[index].text) != nil { return true }
      index = end(ofNodeAt: end(ofNodeAt: index, events), events)
    }
    return false
  }

  private mutating func add(_ key: YAMLEvent, _ value: YAMLEvent, through last: YAMLEvent, _ isTopLevel: Bool)
  {
    let isText = value.kind == .scalar
    list.append(
      Field(
        key: Field.key(key.text), keyRange: key.range,
        value: isText ? .scalar(value.text, value.style) : .collection,
        valueRange: isText ? value.range : trimmed(value.range.union(last.range)), isTopLevel: isTopLevel))
  }

  /// The index behind the node that begins at an index.
  private func end(ofNodeAt start: Int, _ events: [YAMLEvent]) -> Int {
    var depth = 0
    var index = start
    while index < events.count {
      switch events[index].kind {
      case .mappingStart, .sequenceStart: depth += 1
      case .mappingEnd, .sequenceEnd: depth -= 1
      default: break
      }
      index += 1
      if depth <= 0 { return index }
    }
    return index
  }

  /// A range without the white space at its end: libyaml ends a collection where the next node begins.
  private func trimmed(_ range: SourceRange) -> SourceRange {
    var end = range.end
    while end > range.start, bytes[end - 1].isWhiteSpaceASCII { end -= 1 }
    return SourceRange(range.start, end)
  }
}

extension Field {
  /// The keys of nearly all fields: one copy of each for thousands of documents.
  private static let commonKeys =
    HandbackKey.allCases.map(\.key) + [
      "title", "description", "author", "manager", "keywords", "ms.author", "ms.date", "ms.topic", "ms.prod",
      "ms.service", "ms.technology", "ms.assetid", "ms.custom", "ms.reviewer",
    ]

  /// A key, shared with other documents if it is a common one.
  static func key(_ text: ByteString) -> ByteString { commonKeys.first { $0 == text } ?? text }

  /// The key in a range of some bytes, shared with other documents if it is a common one.
  static func key(_ bytes: ContiguousArray<UInt8>, _ range: SourceRange) -> ByteString {
    commonKeys.first { $0.count == range.count && bytes.holds(text: $0, at: range.start) }
      ?? ByteString(bytes[range.start..<range.end])
  }
}
