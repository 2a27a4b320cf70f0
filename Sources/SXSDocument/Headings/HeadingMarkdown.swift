/// What the translation system takes out of the raw Markdown of a heading before it makes an anchor of it.
///
/// It did not parse Markdown, it replaced patterns, and anchors in published pages keep the traces: all this follows
/// the patterns, not CommonMark.
enum HeadingMarkdown {
  /// The text without `<a …>…</a>`, what is between the tags included, and without `<a …/>`.
  static func withoutAnchors(_ text: [UInt8]) -> [UInt8] { removingAnchors(text) { _ in true } }

  /// The text without `<a …></a>` and `<a …/>`.
  static func withoutEmptyAnchors(_ text: [UInt8]) -> [UInt8] { removingAnchors(text) { $0.isEmpty } }

  /// The text without tags; `\<T>` is none.
  static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    rewriting(text, at: "<") { rest, previous in
      guard previous != UInt8(ascii: "\\") else { return nil }
      return tag(rest).map { (skip: $0, replacement: []) }
    }
  }

  /// The text with links, images and inclusions replaced by the text in their brackets, in one pass from the left.
  ///
  /// Of an image in a link only the image is replaced, so that the link's URL becomes part of the anchor.
  static func withLinksAsText(_ text: [UInt8]) -> [UInt8] {
    rewriting(text, at: "[", "!") { rest, _ in inclusion(rest) ?? link(rest) }
  }

  /// The text as a reader sees it, as far as anchors can tell: no tags, no URLs, no entities.
  static func rendered(_ text: [UInt8]) -> [UInt8] {
    // Twice, for an image in a link.
    let text = withLinksAsText(withLinksAsText(withoutTags(withoutEmptyAnchors(text))))
    return rewriting(text, at: "&") { rest, _ in entity(rest).map { (skip: $0, replacement: []) } }
  }

  /// The text of a line behind the marks of the heading, and of the quotes and list items that it stands in.
  static func withoutMarkers(_ line: [UInt8]) -> ByteString {
    ByteString(
      line.behindContainerMarks().drop {
        $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ">") || $0.isWhiteSpaceASCII
      })
  }

  /// The text with `text` for `:::no-loc text="text":::` and `:::no-loc(text):::`.
  static func withoutNoLocMarkers(_ text: [UInt8]) -> [UInt8] {
    let opening = Array(":::no-loc".utf8)
    let closing = Array(":::".utf8)
    return rewriting(text, at: ":") { rest, _ in
      guard rest.starts(with: opening) else { return nil }
      let inner = rest.dropFirst(opening.count)
      guard let end = inner.indices.first(where: { inner[$0...].starts(with: closing) }) else { return nil }
      let delimiters = Array(" \"()".utf8)
      let words = removing("text=", from: Array(inner[..<end])).filter {
        !delimiters.contains($0) || $0 == 0x20
      }
      return (skip: end + closing.count - rest.startIndex, replacement: trimmed(words))
    }
  }

  /// The text without every occurrence of `pattern`.
  static func removing(_ pattern: String, from text: [UInt8]) -> [UInt8] {
    let pattern = Array(pattern.utf8)
    var result: [UInt8] = []
    var rest = text[...]
    while let byte = rest.first {
      if rest.starts(with: pattern) {
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The text without blanks at its ends and without a closing sequence of `#`.
  static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let start = text.firstIndex { !$0.isWhiteSpaceASCII } ?? text.endIndex
    var end = text.endIndex
    while end > start, text[end - 1].isWhiteSpaceASCII { end -= 1 }
    while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    while end > start, text[end - 1].isWhiteSpaceASCII { end -= 1 }
    return text[start..<end]
  }
}

// MARK: - Patterns

extension HeadingMarkdown {
  /// How many bytes a pattern takes up, and what stands for them.
  private typealias Match = (skip: Int, replacement: ArraySlice<UInt8>)

  /// One pass from the left: what `match` finds at the start of the rest is replaced, and not looked at again.
  ///
  /// A match begins with the byte `trigger` or with `other`; most headings have neither.
  private static func rewriting(
    _ text: [UInt8], at trigger: Unicode.Scalar, _ other: Unicode.Scalar? = nil,
    match: (_ rest: ArraySlice<UInt8>, _ previous: UInt8?) -> Match?
  ) -> [UInt8] {
    let trigger = UInt8(ascii: trigger)
    let other = other.map { UInt8(ascii: $0) } ?? trigger
    guard text.contains(trigger) || text.contains(other) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    // Where what was not copied yet begins: behind the last match.
    var rest = 0
    var index = 0
    while index < text.count {
      if text[index] == trigger || text[index] == other,
        let found = match(text[index...], index > rest ? text[index - 1] : nil)
      {
        result += text[rest..<index]
        result += found.replacement
        index += found.skip
        rest = index
      } else {
        index += 1
      }
    }
    result += text[rest...]
    return result
  }

  private static func removingAnchors(_ text: [UInt8], where holds: (ArraySlice<UInt8>) -> Bool) -> [UInt8] {
    rewriting(text, at: "<") { rest, _ in
      guard startsAnchor(rest), let length = tag(rest) else { return nil }
      let behind = rest.dropFirst(length)
      if rest[behind.startIndex - 2] == UInt8(ascii: "/") { return (skip: length, replacement: []) }
      let tags = behind.indices.lazy.filter { behind[$0] == UInt8(ascii: "<") }
      guard let end = tags.first(where: { endsAnchor(behind[$0...]) }), holds(behind[..<end]) else {
        return nil
      }
      return (skip: end + 4 - rest.startIndex, replacement: [])
    }
  }

  private static func startsAnchor(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == UInt8(ascii: "<") && rest.dropFirst().first?.lowercasedASCII == UInt8(ascii: "a")
      && rest.dropFirst(2).first?.isWhiteSpaceASCII == true
  }

  private static func endsAnchor(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.prefix(4).elementsEqual("</a>".utf8) || rest.prefix(4).elementsEqual("</A>".utf8)
  }

  /// The length of the tag that `rest` begins with.
  private static func tag(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first,
      second.isLetterASCII || second == UInt8(ascii: "/") || second == UInt8(ascii: "!"),
      let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return end + 1 - rest.startIndex
  }

  /// `[text](url)`, `![text](url)` or `[text][label]`, without brackets in the text.
  private static func link(_ rest: ArraySlice<UInt8>) -> Match? {
    let brackets = rest.first == UInt8(ascii: "!") ? rest.dropFirst() : rest
    guard brackets.first == UInt8(ascii: "[") else { return nil }
    let inner = brackets.dropFirst()
    guard let close = inner.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }),
      inner[close] == UInt8(ascii: "]")
    else { return nil }
    let behind = inner[(close + 1)...]
    guard let opening = behind.first, opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") else {
      return nil
    }
    guard
      let end = behind.firstIndex(of: opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"))
    else { return nil }
    return (skip: end + 1 - rest.startIndex, replacement: inner[..<close])
  }

  /// `[!INCLUDE [text](path)]`.
  private static func inclusion(_ rest: ArraySlice<UInt8>) -> Match? {
    let opening = Array("[!include".utf8)
    guard rest.first == UInt8(ascii: "["), rest.prefix(opening.count).map(\.lowercasedASCII) == opening else {
      return nil
    }
    let inner = rest.dropFirst(opening.count).drop(while: \.isWhiteSpaceASCII)
    guard let found = link(inner) else { return nil }
    let behind = inner.dropFirst(found.skip).drop(while: \.isWhiteSpaceASCII)
    guard behind.first == UInt8(ascii: "]") else { return nil }
    return (skip: behind.startIndex + 1 - rest.startIndex, replacement: found.replacement)
  }

  /// The length of the character reference that `rest` begins with.
  private static func entity(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "&") else { return nil }
    let name = rest.dropFirst().prefix { $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    return name.count + 2
  }
}
