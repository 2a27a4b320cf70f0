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
  private var place = PackedHTML.Cursor()
  /// Behind the last tag or comment that was confirmed, in the packed bytes.
  private var cursor = 0
  /// Behind the last place that no tag or comment was found before, so that nothing is searched twice.
  private var searched = 0

  /// A reader of some HTML, which has not been read yet.
  init(_ html: PackedHTML) {
    self.html = html
    // Of the bytes of a unit, four in five are those of its six tags.
    tags.reserveCapacity(html.bytes.count / 16)
    attributes.reserveCapacity(html.bytes.count / 32)
  }

  /// Confirms a start tag, where the parser stands on the `>` or the `/` before it.
  mutating func confirmStart(
    _ name: HTMLText, _ found: HTMLAttributes, at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard position >= cursor, position < bytes.count else { return }
    let isSelfClosing = unsafe bytes[position] == UInt8(ascii: "/")
    guard unsafe isSelfClosing || bytes[position] == UInt8(ascii: ">") else { return }
    var start = max(cursor, searched)
    while unsafe start < position && !isTag(at: start, name, slash: false, bytes) { start += 1 }
    guard start < position else {
      searched = position
      return
    }
    unsafe addStrayEndTags(upTo: start, in: bytes)
    let end = isSelfClosing ? min(position + 2, bytes.count) : position + 1
    let range = html.fileRange(start, end, &place)
    let first = attributes.count
    unsafe addAttributes(found, from: start + 1 + name.count, to: end, in: bytes)
    tags.append(
      Tag(
        kind: .start, element: Tag.Element(name), isSelfClosing: isSelfClosing, range: range,
        attributes: first..<attributes.count))
    cursor = end
  }

  /// Confirms an end tag, where the parser stands behind it.
  mutating func confirmEnd(_ name: HTMLText, at position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard position > cursor, position <= bytes.count else { return }
    var start = position - 1
    guard unsafe bytes[start] == UInt8(ascii: ">") else { return }
    while unsafe start > cursor && bytes[start] != UInt8(ascii: "<") { start -= 1 }
    guard unsafe isTag(at: start, name, slash: true, bytes) else { return }
    unsafe addStrayEndTags(upTo: start, in: bytes)
    addEndTag(start, position, Tag.Element(name))
  }

  /// Confirms a comment, where the parser stands behind it.
  mutating func confirmComment(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard position > cursor else { return }
    var start = max(cursor, searched)
    while start + 4 <= position, !html.bytes.holds("<!--", at: start) { start += 1 }
    guard start + 4 <= position else {
      searched = position
      return
    }
    unsafe addStrayEndTags(upTo: start, in: bytes)
    comments.append(html.fileRange(start, min(position, bytes.count), &place))
    cursor = position
  }

  /// Adds the end tags behind the last tag that was confirmed.
  mutating func finish() {
    unsafe html.bytes.withUnsafeBufferPointer { unsafe addStrayEndTags(upTo: $0.count, in: $0) }
  }

  /// Adds the end tags between the cursor and `end`: libxml2 is silent on those that close nothing.
  private mutating func addStrayEndTags(upTo end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = cursor
    while index + 3 < end {
      guard unsafe bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      var close = index + 2
      while unsafe close < end && bytes[close].isLetterASCII { close += 1 }
      let name = index + 2..<close
      while unsafe close < end && bytes[close].isWhiteSpaceASCII { close += 1 }
      if unsafe close < end && bytes[close] == UInt8(ascii: ">") {
        addEndTag(index, close + 1, html.bytes.spells("span", name) ? .span : .other)
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
    at start: Int, _ name: HTMLText, slash: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard unsafe bytes[start] == UInt8(ascii: "<") else { return false }
    let nameStart = start + (slash ? 2 : 1)
    let nameEnd = nameStart + name.count
    guard nameEnd < bytes.count, unsafe !slash || bytes[start + 1] == UInt8(ascii: "/"),
      unsafe name.isSpelt(at: nameStart, in: bytes)
    else { return false }
    let next = unsafe bytes[nameEnd]
    return next.isWhiteSpaceASCII || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  /// Finds the attributes of a start tag in the bytes; what they mean is what libxml2 says.
  private mutating func addAttributes(
    _ list: HTMLAttributes, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var index = start
    for attribute in list {
      if let found = unsafe verbatim(attribute, at: index, bytes) {
        add(attribute, found, isVerbatim: true)
        index = found.value.upperBound + 1
        continue
      }
      // libxml2 drops an attribute that stands there twice, so that names may have to be skipped.
      while let found = unsafe nextAttribute(&index, end, bytes) {
        guard found.name.count == attribute.name.count,
          unsafe attribute.name.isSpelt(at: found.name.lowerBound, in: bytes)
        else { continue }
        let isVerbatim =
          unsafe found.value.count == attribute.value?.count ?? 0
          && attribute.value?.stands(at: found.value.lowerBound, in: bytes) ?? true
        add(attribute, found, isVerbatim: isVerbatim)
        break
      }
    }
  }

  /// Where an attribute stands if it is spelt as libxml2 understood it: behind a blank, and its value in double quotes.
  private func verbatim(
    _ attribute: (name: HTMLText, value: HTMLText?), at index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: Range<Int>, value: Range<Int>)? {
    guard let value = attribute.value else { return nil }
    let name = index + 1..<index + 1 + attribute.name.count
    let content = name.upperBound + 2..<name.upperBound + 2 + value.count
    guard content.upperBound < bytes.count,
      unsafe bytes[index] == UInt8(ascii: " ") && bytes[name.upperBound] == UInt8(ascii: "=")
        && bytes[name.upperBound + 1] == UInt8(ascii: "\"")
        && bytes[content.upperBound] == UInt8(ascii: "\""),
      unsafe attribute.name.stands(at: name.lowerBound, in: bytes)
        && value.stands(at: content.lowerBound, in: bytes)
    else { return nil }
    return (name, content)
  }

  private mutating func add(
    _ attribute: (name: HTMLText, value: HTMLText?), _ found: (name: Range<Int>, value: Range<Int>),
    isVerbatim: Bool
  ) {
    let name = TagAttribute.Name(attribute.name)
    attributes.append(
      TagAttribute(
        name: name,
        nameRange: name == .other
          ? html.fileRange(found.name.lowerBound, found.name.upperBound, &place) : nil,
        valueRange: html.fileRange(found.value.lowerBound, found.value.upperBound, &place),
        decoded: isVerbatim ? nil : decoded.count))
    if !isVerbatim { decoded.append(attribute.value.map { unsafe ByteString($0.bytes) } ?? "") }
  }

  /// The next `name`, `name=value` or `name="value"` at or behind `index`, which is moved behind it.
  private func nextAttribute(
    _ index: inout Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: Range<Int>, value: Range<Int>)? {
    var name = index..<index
    while name.isEmpty {
      while unsafe index < end && (bytes[index].isWhiteSpaceASCII || bytes[index] == UInt8(ascii: "/")) {
        index += 1
      }
      guard unsafe index < end && bytes[index] != UInt8(ascii: ">") else { return nil }
      let start = index
      while unsafe index < end && !bytes[index].endsAttributeName { index += 1 }
      name = start..<index
      // libxml2 drops what has no name, `="x"`, up to the next blank.
      while unsafe name.isEmpty && index < end && bytes[index] != UInt8(ascii: ">") {
        if unsafe bytes[index].isWhiteSpaceASCII { break }
        index += 1
      }
    }
    var next = index
    while unsafe next < end && bytes[next].isWhiteSpaceASCII { next += 1 }
    guard unsafe next < end && bytes[next] == UInt8(ascii: "=") else { return (name, index..<index) }
    next += 1
    while unsafe next < end && bytes[next].isWhiteSpaceASCII { next += 1 }
    guard next < end else { return (name, index..<index) }
    let quote = unsafe bytes[next]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = next + 1
      index = start
      while unsafe index < end && bytes[index] != quote { index += 1 }
      defer { index = min(index + 1, end) }
      return (name, start..<index)
    }
    let start = next
    index = next
    while unsafe index < end && !bytes[index].isWhiteSpaceASCII && bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return (name, start..<index)
  }
}

extension UInt8 {
  /// Whether the byte stands behind the name of an attribute.
  var endsAttributeName: Bool {
    isWhiteSpaceASCII || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
