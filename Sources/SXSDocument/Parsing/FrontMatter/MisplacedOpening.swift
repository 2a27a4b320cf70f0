/// The place where front matter begins that the build does not find, as the first line is not `---`.
struct MisplacedOpening {
  /// What is wrong; `nil` if the fields stand in the line of the `---` itself, run together as if they had been
  /// translated.
  let obstacle: FrontMatter.Obstacle?

  /// Where it is wrong: what is in the way, or the line that should be another.
  let range: SourceRange

  /// Where the fields begin.
  let content: Int

  /// The place in a text that does not begin with `---`; `nil` if no fields seem to begin at its top.
  init?(_ bytes: ContiguousArray<UInt8>, _ text: SourceRange) {
    let lead = Lead(bytes, text)
    guard let line = Line(bytes, at: lead.end, before: text.end) else { return nil }
    if let key = Self.key(in: line, bytes) {
      (obstacle, range, content) = (nil, key, line.next)
    } else if line.isDelimiter(bytes, UInt8(ascii: "-")), lead.end > text.start, !lead.isIndentOfCode {
      range = SourceRange(text.start, lead.end)
      obstacle = lead.obstacle
      content = line.next
    } else if line.colonBehindKey(bytes) != nil {
      range = SourceRange(line.start, line.end)
      obstacle = .noLine
      content = line.start
    } else if let next = Line(bytes, at: line.next, before: text.end), next.colonBehindKey(bytes) != nil,
      Self.looksLikeDelimiter(line, bytes)
    {
      range = SourceRange(line.start, line.end)
      obstacle = .otherLine
      content = line.next
    } else {
      return nil
    }
  }

  /// Whether a line without letters, or with `---` at its start, stands where `---` should: `----`, `–––`, `--- title: a`.
  private static func looksLikeDelimiter(_ line: Line, _ bytes: ContiguousArray<UInt8>) -> Bool {
    let text = bytes[line.start..<line.end]
    if text.starts(with: "---".utf8) { return true }
    // Backticks and tildes are the fence of an example.
    return !text.contains {
      $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~")
    }
      && String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
  }

  /// A key of the publishing system in a line that begins with `---`.
  private static func key(in line: Line, _ bytes: ContiguousArray<UInt8>) -> SourceRange? {
    guard bytes[line.start..<line.end].starts(with: "--- ".utf8) else { return nil }
    return TranslatedKeys.firstKey(in: line, bytes)
  }
}

extension MisplacedOpening {
  /// What stands before the front matter and should not.
  private struct Lead {
    /// What it is.
    let obstacle: FrontMatter.Obstacle

    /// The offset behind it.
    let end: Int

    /// Whether it makes an example of the line.
    let isIndentOfCode: Bool

    init(_ bytes: ContiguousArray<UInt8>, _ text: SourceRange) {
      var offset = text.start
      var hasComment = false
      var hasLineEnd = false
      var hasMark = false
      while offset < text.end {
        if bytes[offset].isWhiteSpaceASCII {
          hasLineEnd = hasLineEnd || bytes[offset].isLineEnd
          offset += 1
        } else if bytes.holds("\u{FEFF}", at: offset) {
          hasMark = true
          offset += 3
        } else if bytes.holds("\u{200B}", at: offset) {
          offset += 3
        } else if bytes.holds("\u{A0}", at: offset) {
          offset += 2
        } else if bytes.holds("<!--", at: offset),
          let end = ByteSearch.first("-->", rare: 2, in: bytes, SourceRange(offset + 4, text.end))
        {
          hasComment = true
          offset = end + 3
        } else if let marker = ConflictMarker(bytes, at: offset) {
          offset = marker.range.end
        } else {
          break
        }
      }
      end = offset
      let indent = bytes[..<offset].reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      isIndentOfCode = indent.count > 3 || indent.contains(UInt8(ascii: "\t"))
      obstacle = hasComment ? .comment : hasMark ? .byteOrderMark : hasLineEnd ? .blankLine : .blanks
    }
  }
}
