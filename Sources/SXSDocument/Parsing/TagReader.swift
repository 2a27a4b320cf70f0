/// Turns what libxml2 says of packed HTML into the tags that really stand in the document.
///
/// libxml2 opens and closes elements that the document leaves open, and says nothing of an end tag without a start tag.
/// So each event is confirmed by the bytes before it, and what lies between two events is searched for end tags.
struct TagReader {
  /// The tags, in order.
  private(set) var tags: ContiguousArray<Tag> = []
  /// The attributes of all tags that are spans or anchors or have an attribute that means something.
  private(set) var attributes: ContiguousArray<TagAttribute> = []
  /// The values with entities, decoded.
  private(set) var decoded: [ByteString] = []
  /// The comments, in order.
  private(set) var comments: [SourceRange] = []

  private let html: PackedHTML
  private let bytes: ContiguousArray<UInt8>
  private var place = PackedHTML.Cursor()
  /// Behind the last tag or comment that was confirmed, in the packed bytes.
  private var cursor = 0

  init(_ parser: borrowing HTMLParser, _ html: PackedHTML) {
    self.html = html
    bytes = html.bytes
    tags.reserveCapacity(parser.events.count)
    attributes.reserveCapacity(parser.attributes.count)
    for index in parser.events.indices {
      let event = parser.events[index]
      switch event.kind {
      case .start: confirmStart(event, parser)
      case .end: confirmEnd(event, parser)
      case .comment: confirmComment(event)
      }
    }
    addStrayEndTags(upTo: html.bytes.count)
  }

  private mutating func confirmStart(_ event: HTMLEvent, _ parser: borrowing HTMLParser) {
    guard event.position >= cursor, event.position < bytes.count else { return }
    let isSelfClosing = bytes[event.position] == UInt8(ascii: "/")
    guard isSelfClosing || bytes[event.position] == UInt8(ascii: ">") else { return }
    var start = cursor
    while start < event.position, !isTag(at: start, named: event.name, parser, slash: false) { start += 1 }
    guard start < event.position else { return }
    addStrayEndTags(upTo: start)
    let end = isSelfClosing ? min(event.position + 2, bytes.count) : event.position + 1
    let element = element(event.name, parser)
    let first = attributes.count
    if !event.attributes.isEmpty { addAttributes(event, parser, start, end) }
    tags.append(
      Tag(
        kind: .start, element: element, isSelfClosing: isSelfClosing,
        range: html.fileRange(start, end, &place),
        attributes: first..<attributes.count))
    cursor = end
  }

  private mutating func confirmEnd(_ event: HTMLEvent, _ parser: borrowing HTMLParser) {
    guard event.position > cursor, event.position <= bytes.count else { return }
    var start = event.position - 1
    guard bytes[start] == UInt8(ascii: ">") else { return }
    while start > cursor, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    guard isTag(at: start, named: event.name, parser, slash: true) else { return }
    addStrayEndTags(upTo: start)
    addEndTag(start, event.position, element(event.name, parser))
  }

  private mutating func confirmComment(_ event: HTMLEvent) {
    guard event.position > cursor else { return }
    var start = cursor
    while start + 4 <= bytes.count, !bytes.holds("<!--", at: start) { start += 1 }
    guard start < event.position else { return }
    addStrayEndTags(upTo: start)
    comments.append(html.fileRange(start, min(event.position, bytes.count), &place))
    cursor = event.position
  }

  /// Adds the end tags of spans and anchors between the cursor and `end`: libxml2 is silent on those that close nothing.
  private mutating func addStrayEndTags(upTo end: Int) {
    var index = cursor
    while index + 3 < end {
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      var close = index + 2
      while close < end, bytes[close].isLetterASCII { close += 1 }
      let name = index + 2..<close
      while close < end, bytes[close].isWhiteSpaceASCII { close += 1 }
      if close < end, bytes[close] == UInt8(ascii: ">") {
        addEndTag(index, close + 1, bytes.spells("span", name) ? .span : .other)
      }
      index = close
    }
  }

  private mutating func addEndTag(_ start: Int, _ end: Int, _ element: Tag.Element) {
    tags.append(
      Tag(
        kind: .end, element: element, isSelfClosing: false, range: html.fileRange(start, end, &place),
        attributes: 0..<0))
    cursor = end
  }

  /// Whether `<name` or `</name` stands at an offset, and the name ends there.
  private func isTag(
    at start: Int, named name: Range<Int>, _ parser: borrowing HTMLParser, slash: Bool
  ) -> Bool {
    guard bytes[start] == UInt8(ascii: "<") else { return false }
    let nameStart = start + (slash ? 2 : 1)
    let nameEnd = nameStart + name.count
    guard nameEnd < bytes.count, !slash || bytes[start + 1] == UInt8(ascii: "/") else { return false }
    guard isSameName(nameStart..<nameEnd, name, parser) else { return false }
    let next = bytes[nameEnd]
    return next.isWhiteSpaceASCII || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  private func element(_ name: Range<Int>, _ parser: borrowing HTMLParser) -> Tag.Element {
    if parser.names.spells("span", name) { return .span }
    return parser.names.spells("a", name) ? .anchor : .other
  }

  /// Finds the attributes of a start tag in the bytes; what they mean is what libxml2 says.
  private mutating func addAttributes(
    _ event: HTMLEvent, _ parser: borrowing HTMLParser, _ start: Int, _ end: Int
  ) {
    var index = start + 1 + event.name.count
    for position in event.attributes {
      let attribute = parser.attributes[position]
      // libxml2 drops an attribute that stands there twice, so that names may have to be skipped.
      while let found = nextAttribute(&index, end) {
        guard isSameName(found.name, attribute.name, parser) else { continue }
        add(attribute, found, parser)
        break
      }
    }
  }

  private mutating func add(
    _ attribute: HTMLEventAttribute, _ found: (name: Range<Int>, value: Range<Int>),
    _ parser: borrowing HTMLParser
  ) {
    let isVerbatim = isVerbatim(found.value, attribute.value, parser)
    attributes.append(
      TagAttribute(
        name: TagAttribute.Name(parser.names, attribute.name),
        nameRange: html.fileRange(found.name.lowerBound, found.name.upperBound, &place),
        valueRange: html.fileRange(found.value.lowerBound, found.value.upperBound, &place),
        decoded: isVerbatim ? nil : decoded.count))
    if !isVerbatim { decoded.append(ByteString(parser.names[attribute.value])) }
  }

  private func isSameName(_ found: Range<Int>, _ name: Range<Int>, _ parser: borrowing HTMLParser) -> Bool {
    guard found.count == name.count else { return false }
    for index in 0..<found.count {
      let byte = bytes[found.lowerBound + index]
      let letter = parser.names[name.lowerBound + index]
      if byte != letter, byte.lowercasedASCII != letter.lowercasedASCII { return false }
    }
    return true
  }

  /// Whether a value stands in the document as libxml2 understood it.
  private func isVerbatim(_ found: Range<Int>, _ value: Range<Int>, _ parser: borrowing HTMLParser) -> Bool {
    guard found.count == value.count else { return false }
    for index in 0..<found.count
    where bytes[found.lowerBound + index] != parser.names[value.lowerBound + index] { return false }
    return true
  }

  /// The next `name`, `name=value` or `name="value"` at or behind `index`, which is moved behind it.
  private func nextAttribute(_ index: inout Int, _ end: Int) -> (name: Range<Int>, value: Range<Int>)? {
    while index < end, bytes[index].isWhiteSpaceASCII || bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < end, !bytes[index].endsAttributeName { index += 1 }
    let name = nameStart..<index
    guard !name.isEmpty else { return nil }
    var next = index
    while next < end, bytes[next].isWhiteSpaceASCII { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "=") else { return (name, index..<index) }
    next += 1
    while next < end, bytes[next].isWhiteSpaceASCII { next += 1 }
    guard next < end else { return (name, index..<index) }
    let quote = bytes[next]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = next + 1
      index = start
      while index < end, bytes[index] != quote { index += 1 }
      defer { index = min(index + 1, end) }
      return (name, start..<index)
    }
    let start = next
    index = next
    while index < end, !bytes[index].isWhiteSpaceASCII, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return (name, start..<index)
  }
}

extension UInt8 {
  fileprivate var endsAttributeName: Bool {
    isWhiteSpaceASCII || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
