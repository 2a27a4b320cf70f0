import SXSDocument

/// A raw tag of a known element of HTML in a text.
struct HTMLTag {
  /// The whole tag.
  let range: SourceRange
  /// The name in lower case, with a slash in front if it is an end tag.
  let name: ByteString

  /// The tags among some inlines; comments and words in angle brackets such as `<customer>` are none.
  static func all(in inlines: ArraySlice<Inline>, of file: SourceFile) -> [HTMLTag] {
    inlines.compactMap { inline in
      // A line of a comment may begin with a name.
      guard inline.kind == .html, file.bytes[inline.range.start] == UInt8(ascii: "<") else { return nil }
      let text = file[inline.range].dropFirst()
      let isEnd = text.first == UInt8(ascii: "/")
      let name = text.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetterASCII || $0.isDigitASCII }
      let lowercased = name.map(\.lowercasedASCII)
      guard names.contains(ByteString(lowercased)) else { return nil }
      return HTMLTag(range: inline.range, name: ByteString((isEnd ? [UInt8(ascii: "/")] : []) + lowercased))
    }
  }

  /// What stands in the elements of a name that hold no other tag.
  static func contents(of name: ByteString, in inlines: ArraySlice<Inline>, of file: SourceFile)
    -> Set<ByteString>
  {
    let tags = all(in: inlines, of: file)
    let elements = zip(tags, tags.dropFirst()).filter { $0.name == name && $1.isEnd && $0.isPartner(of: $1) }
    return Set(elements.map { file.byteString(SourceRange($0.range.end, $1.range.start)) })
  }

  /// Whether it is an end tag.
  var isEnd: Bool { name.hasPrefix("/") }

  /// Whether one is the start tag and the other the end tag of an element.
  func isPartner(of other: HTMLTag) -> Bool {
    let slash: ByteString = "/"
    return name.bytes == slash.bytes + other.name.bytes || slash.bytes + name.bytes == other.name.bytes
  }

  /// Whether the tag is one of a link or an image, which are compared by where they lead.
  var isReference: Bool { ["a", "/a", "img"].contains(name) }

  /// The elements of HTML (HTML Living Standard, section 3.1.1 of the index, with the obsolete ones that pages use).
  private static let names: Set<ByteString> = Set(
    """
    a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center \
    cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure \
    font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label \
    legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre \
    progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary \
    sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
    """.split(separator: " ").map { ByteString(String($0)) })
}
