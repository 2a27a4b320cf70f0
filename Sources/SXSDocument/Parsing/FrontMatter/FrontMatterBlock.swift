/// The lines of a front-matter block, before YAML looks at them.
struct FrontMatterBlock {
  /// The `---` that opens the block.
  let opening: SourceRange

  /// The YAML between the delimiters.
  let content: SourceRange

  /// The block with its delimiters, without the last line end.
  let range: SourceRange

  /// The offset behind the line of the closing delimiter.
  let end: Int

  /// Whether there is a closing delimiter.
  let isClosed: Bool

  /// The block at the top of a text; `nil` if the first line is not `---`.
  init?(_ bytes: ContiguousArray<UInt8>, _ text: SourceRange) {
    guard let first = Line(bytes, at: text.start, before: text.end),
      first.isDelimiter(bytes, UInt8(ascii: "-"))
    else {
      return nil
    }
    self.init(bytes, text, opening: SourceRange(text.start, text.start + 3), from: first.next)
  }

  /// The block whose fields begin at an offset.
  init(_ bytes: ContiguousArray<UInt8>, _ text: SourceRange, opening: SourceRange, from start: Int) {
    self.opening = opening
    var next = start
    while let line = Line(bytes, at: next, before: text.end) {
      if line.isDelimiter(bytes, UInt8(ascii: "-")) || line.isDelimiter(bytes, UInt8(ascii: ".")) {
        content = SourceRange(start, next)
        range = SourceRange(text.start, next + 3)
        end = line.next
        isClosed = true
        return
      }
      next = line.next
    }
    content = SourceRange(start, text.end)
    range = SourceRange(text.start, text.end)
    end = text.end
    isClosed = false
  }

  /// The block, without what follows its lines if there is no closing delimiter.
  func apparentRange(in bytes: ContiguousArray<UInt8>) -> SourceRange {
    isClosed ? range : SourceRange(range.start, apparentEnd(in: bytes))
  }

  /// The first start tag of a translation unit in the block, however torn.
  ///
  /// A title may speak of `<span>`, of `<span class="x">`, and of `data-ttu-id`, but not of a unit's own tag.
  func markup(in bytes: ContiguousArray<UInt8>) -> SourceRange? {
    var searched = content.start
    while searched < content.end,
      let start = ByteSearch.first("<", rare: 0, in: bytes, SourceRange(searched, content.end))
    {
      var end = start + 1
      while end < content.end, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<"),
        !bytes[end].isLineEnd
      { end += 1 }
      if UnitTag.isMeant(by: bytes[start + 1..<end]) {
        return SourceRange(start, end < content.end && bytes[end] == UInt8(ascii: ">") ? end + 1 : end)
      }
      searched = end
    }
    return nil
  }

  /// Where the lines stop to look like front matter: at a blank line, a heading, a tag, a sentence.
  func apparentEnd(in bytes: ContiguousArray<UInt8>) -> Int {
    var next = content.start
    var mayHaveItems = false
    var hasKey = false
    while let line = Line(bytes, at: next, before: content.end) {
      guard let first = line.first(bytes) else { return next }
      switch first {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        break
      case UInt8(ascii: "-") where mayHaveItems:
        break
      // In front of all keys it is a comment, behind them a heading.
      case UInt8(ascii: "#") where !hasKey:
        break
      // Git leaves lines of its own among the fields of two versions.
      case _ where ConflictMarker(bytes, at: line.start) != nil:
        break
      default:
        hasKey = true
        guard let colon = line.colonBehindKey(bytes) else { return next }
        mayHaveItems = line.isBlank(bytes, from: colon + 1)
      }
      next = line.next
    }
    return content.end
  }

  /// Whether a fault at an offset lies in the text of the page, because the closing delimiter is missing and a
  /// thematic break further down was taken for it.
  func swallowsBody(_ bytes: ContiguousArray<UInt8>, from offset: Int?) -> Bool {
    guard let offset else { return false }
    let end = apparentEnd(in: bytes)
    guard end > content.start, end <= offset, let line = Line(bytes, at: end, before: content.end) else {
      return false
    }
    switch line.first(bytes) {
    case nil, UInt8(ascii: "#"): return true
    // The generated keys are the last ones, so that a tag behind them begins the page.
    case UInt8(ascii: "<"): return has(HandbackKey.openLocFileHash.key, bytes, before: end)
    default: return false
    }
  }

  /// Whether a line before an offset begins with a key.
  private func has(_ key: ByteString, _ bytes: ContiguousArray<UInt8>, before limit: Int) -> Bool {
    var next = content.start
    while let line = Line(bytes, at: next, before: limit) {
      if bytes[line.start..<line.end].starts(with: key.bytes) { return true }
      next = line.next
    }
    return false
  }
}

extension SourceFile {
  /// The offset behind the front matter, by the look of its lines: 0 if there is none, the end of a page in YAML.
  package var frontMatterEnd: Int {
    guard path.isMarkdownPath else { return bytes.count }
    guard let block = FrontMatterBlock(bytes, SourceRange(bytes.textStart, bytes.count)) else { return 0 }
    let end = block.apparentRange(in: bytes).end
    return end > block.content.start ? end : 0
  }
}
