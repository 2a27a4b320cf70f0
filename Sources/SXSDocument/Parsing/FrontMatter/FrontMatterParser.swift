/// Reads the front matter of a document, or the metadata of a landing page.
package struct FrontMatterParser: ~Copyable {
  private var yaml = YAMLParser()
  // Tables of contents grow to megabytes.
  private var pages = YAMLParser(maximumSize: 16 << 20)

  /// A parser, for any number of files one after the other.
  package init() {}

  /// Reads the front matter of a file and says where the text behind it begins.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, valid UTF-8; a byte order mark is stepped over.
  ///   - path: The path, whose extension says whether the file is a page in Markdown or in YAML.
  /// - Returns: The front matter if there is some, and the Markdown; a page in YAML has none.
  package mutating func parse(
    _ bytes: ContiguousArray<UInt8>, path: ByteString
  ) -> (frontMatter: FrontMatter?, body: SourceRange) {
    let text = SourceRange(bytes.textStart, bytes.count)
    if path.isYAMLPath { return (page(bytes, text), SourceRange(text.end, text.end)) }
    guard let block = FrontMatterBlock(bytes, text) else { return misplaced(bytes, text) }
    return belowEmpty(bytes, block, text) ?? read(bytes, block, text)
  }

  /// Front matter that begins with `---`.
  private mutating func read(
    _ bytes: ContiguousArray<UInt8>, _ block: FrontMatterBlock, _ text: SourceRange
  ) -> (frontMatter: FrontMatter?, body: SourceRange) {
    guard block.isClosed else { return unclosed(bytes, block, text) }

    let (fields, notMapping, stream) = readFields(bytes, block.content)
    let markup = block.markup(in: bytes)
    if stream.error != nil || markup != nil,
      block.swallowsBody(bytes, from: markup?.start ?? stream.error?.offset)
    {
      return unclosed(bytes, block, text)
    }
    var faults: [(kind: FrontMatter.Fault, range: SourceRange)] = []
    if let translated = markup ?? TranslatedKeys.first(in: bytes, block.content, fields) {
      faults.append((.translated, translated))
    } else if let error = stream.error {
      faults.append((.syntax(error.reason), stream.place(of: error, in: bytes, block.content)))
    } else if let notMapping {
      faults.append((.notMapping, notMapping))
    }
    let frontMatter = FrontMatter(
      range: block.range, top: block.opening, fields: fields, faults: faults)
    return (frontMatter, SourceRange(block.end, text.end))
  }

  /// Front matter below an empty block, which is all that the build sees.
  private mutating func belowEmpty(
    _ bytes: ContiguousArray<UInt8>, _ empty: FrontMatterBlock, _ text: SourceRange
  ) -> (frontMatter: FrontMatter?, body: SourceRange)? {
    guard empty.isClosed, bytes[empty.content.start..<empty.content.end].allSatisfy(\.isWhiteSpaceASCII)
    else {
      return nil
    }
    let rest = SourceRange(empty.end, text.end)
    let block =
      FrontMatterBlock(bytes, rest)
      ?? FrontMatterBlock(bytes, rest, opening: empty.opening, from: empty.end)
    guard block.isClosed, block.apparentEnd(in: bytes) == block.content.end else { return nil }
    let (found, body) = read(bytes, block, rest)
    guard let found, found.isOfPublishing(isClosed: body.start == block.end) else { return nil }
    let frontMatter = FrontMatter(
      range: SourceRange(text.start, found.range.end), top: empty.range, fields: found.fields,
      faults: [(.misplaced(.emptyBlock), empty.range)])
    return (frontMatter, body)
  }

  /// Front matter that does not begin with `---` in the first line, if a key of the publishing system proves that it is
  /// some.
  private mutating func misplaced(
    _ bytes: ContiguousArray<UInt8>, _ text: SourceRange
  ) -> (frontMatter: FrontMatter?, body: SourceRange) {
    guard let opening = MisplacedOpening(bytes, text) else { return (nil, text) }
    let block = FrontMatterBlock(bytes, text, opening: opening.range, from: opening.content)
    // A line `---` further down may be a thematic break.
    let apparentEnd = block.apparentEnd(in: bytes)
    let isWhole = block.isClosed && apparentEnd == block.content.end
    guard let obstacle = opening.obstacle else {
      let end = isWhole ? block.end : opening.content
      let frontMatter = FrontMatter(
        range: SourceRange(text.start, end), top: opening.range, fields: [],
        faults: [(.translated, opening.range)])
      return (frontMatter, SourceRange(end, text.end))
    }
    // Without a line of its own, what looks like a key with a pair behind it is the beginning of a sentence.
    if obstacle.isOfOpeningLine, let tag = block.markup(in: bytes), tag.start < apparentEnd {
      return (nil, text)
    }
    let (found, body) = isWhole ? read(bytes, block, text) : unclosed(bytes, block, text)
    guard let found, found.isOfPublishing(isClosed: isWhole && body.start == block.end) else {
      return (nil, text)
    }
    let frontMatter = FrontMatter(
      range: SourceRange(text.start, found.range.end), top: opening.range, fields: found.fields,
      faults: [(.misplaced(obstacle), opening.range)])
    return (frontMatter, body)
  }

  /// The fields in a range, what stands there if it is not a mapping, and what libyaml said if it was needed.
  private mutating func readFields(
    _ bytes: ContiguousArray<UInt8>, _ content: SourceRange
  ) -> (fields: [Field], notMapping: SourceRange?, YAMLStream) {
    // libyaml says of what is too large that it is.
    if content.count <= YAMLParser.largestFrontMatter, let flat = FlatFrontMatter(bytes, content) {
      return (flat.fields, nil, YAMLStream(events: [], error: nil))
    }
    let stream = yaml.parse(bytes, in: content)
    var fields = FrontMatterFields(bytes, withMetadata: false)
    fields.read(stream.events)
    return (fields.list, fields.notMapping, stream)
  }

  /// A page in YAML: the whole file is read.
  ///
  /// A table of contents, or other data without a key of the publishing system, is no page, but must be YAML, too.
  private mutating func page(_ bytes: ContiguousArray<UInt8>, _ text: SourceRange) -> FrontMatter? {
    let stream = pages.parse(bytes, in: text)
    var fields = FrontMatterFields(bytes, withMetadata: true)
    fields.read(stream.events)
    var faults: [(kind: FrontMatter.Fault, range: SourceRange)] = []
    if let tag = UnitIDSearch.firstTag(in: bytes, text) {
      faults.append((.translated, tag))
    } else if let error = stream.error {
      faults.append((.syntax(error.reason), stream.place(of: error, in: bytes, text)))
    } else if let place = fields.elsewhere, stream.events.contains(where: \.isMetadataKey) {
      faults.append((.syntax("aliases and further documents are not followed"), place))
    } else if bytes.holds("### YamlMime:", at: text.start), let key = fields.translatedKey {
      faults.append((.translated, key))
    } else if fields.notMapping != nil || !fields.haveMetadata {
      return nil
    }
    let first = fields.list.first { $0.handbackKey != nil } ?? fields.list.first
    return FrontMatter(range: text, top: first?.keyRange ?? text, fields: fields.list, faults: faults)
  }

  /// Front matter without an end: it ends where its lines stop to look like it.
  ///
  /// A line `---` at the top of a text that does not look like YAML at all is a thematic break.
  private mutating func unclosed(
    _ bytes: ContiguousArray<UInt8>, _ block: FrontMatterBlock, _ text: SourceRange
  ) -> (frontMatter: FrontMatter?, body: SourceRange) {
    let content = SourceRange(block.content.start, block.apparentEnd(in: bytes))
    let fields = readFields(bytes, content).fields
    guard !fields.isEmpty else { return (nil, text) }
    let last = Line(bytes, at: content.end, before: text.end)
    let lookalike = last.flatMap { $0.isOfDashes(bytes) ? SourceRange($0.start, $0.end) : nil }
    let frontMatter = FrontMatter(
      range: SourceRange(block.range.start, content.end), top: block.opening, fields: fields,
      faults: [(.unclosed(lookalike: lookalike), block.opening)])
    return (frontMatter, SourceRange(content.end, text.end))
  }
}

extension FrontMatterFields {
  /// The first key of a page in YAML that was translated.
  fileprivate var translatedKey: SourceRange? {
    TranslatedKeys.firstTranslated(list)
      ?? (list.contains { $0.isTopLevel && $0.key == "metadata" } ? nil : misnamedMetadata)
  }
}

extension FrontMatter.Obstacle {
  /// Whether the opening line itself is another, or missing.
  fileprivate var isOfOpeningLine: Bool { self == .noLine || self == .otherLine }
}

extension FrontMatter {
  /// Whether the fields are those of a page that is published.
  fileprivate func isOfPublishing(isClosed: Bool) -> Bool {
    fields.contains { $0.handbackKey != nil || isClosed && $0.key.isPublishingKey }
  }
}

extension YAMLStream {
  /// Where to point at for an error.
  ///
  /// A quote that runs on over the next field is the cause of whatever libyaml says of a later line.
  fileprivate func place(
    of error: YAMLError, in bytes: ContiguousArray<UInt8>, _ text: SourceRange
  ) -> SourceRange {
    if let quote = events.last(where: { $0.isRunaway(in: bytes) }) {
      return SourceRange(quote.range.start, quote.range.start + 1)
    }
    var start = error.offset
    while start > text.start, start >= text.end || bytes[start].isLineEnd { start -= 1 }
    var end = min(start + 1, text.end)
    while end < text.end, bytes[end].isUTF8Continuation { end += 1 }
    return SourceRange(start, end)
  }
}

extension YAMLEvent {
  /// Whether the step is the key of a field of the publishing system, or a text that looks like one.
  fileprivate var isMetadataKey: Bool { kind == .scalar && text.isPublishingKey }

  /// Whether the step is a text in quotes that holds a line that looks like a field.
  fileprivate func isRunaway(in bytes: ContiguousArray<UInt8>) -> Bool {
    guard style == .singleQuoted || style == .doubleQuoted,
      var line = Line(bytes, at: range.start, before: range.end)
    else { return false }
    while let next = Line(bytes, at: line.next, before: range.end) {
      if next.colonBehindKey(bytes) != nil { return true }
      line = next
    }
    return false
  }
}
