import SXSDocument

extension Document {
  /// The code among some inlines, in order; the lines of a code span are one.
  func code(in inlines: ArraySlice<Inline>) -> [CodeDifference.Span] {
    var ranges: [SourceRange] = []
    let lastEnd = inlines.lastIndex { codeTag($0) == .end }
    var index = inlines.startIndex
    while index < inlines.endIndex {
      let inline = inlines[index]
      index += 1
      if inline.kind == .code {
        if let last = ranges.last, isBlank(last.end, inline.range.start) {
          ranges[ranges.count - 1] = last.union(inline.range)
        } else {
          ranges.append(inline.range)
        }
      } else if let lastEnd, index <= lastEnd, codeTag(inline) == .start,
        let end = inlines[index...].firstIndex(where: { codeTag($0) == .end })
      {
        ranges.append(SourceRange(inline.range.end, inlines[end].range.start))
        index = end + 1
      }
    }
    return ranges.map { range in
      let bytes = self[range]
      let start = bytes.firstIndex { !$0.isWhiteSpaceASCII } ?? range.end
      let end = bytes.lastIndex { !$0.isWhiteSpaceASCII }.map { $0 + 1 } ?? range.end
      let isElement = range.start > 0 && file.bytes[range.start - 1] == UInt8(ascii: ">")
      let text = ByteString(self[SourceRange(start, end)])
      return CodeDifference.Span(text: isElement ? text.decodingEntities : text, range: range)
    }
  }

  /// Whether a `<code>` element begins among some inlines.
  func hasCodeElement(in inlines: ArraySlice<Inline>) -> Bool { inlines.contains { codeTag($0) == .start } }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    self[SourceRange(start, end)].allSatisfy(\.isWhiteSpaceASCII)
  }

  /// Which tag of a `<code>` element an inline is; `nil` if it is none.
  private func codeTag(_ inline: Inline) -> CodeTag? {
    guard inline.kind == .html else { return nil }
    let text = self[inline.range].dropFirst()
    let isEnd = text.first == UInt8(ascii: "/")
    let name = text.dropFirst(isEnd ? 1 : 0)
    guard name.prefix(4).elementsEqual("code".utf8, by: { $0.lowercasedASCII == $1 }),
      let next = name.dropFirst(4).first, !next.isLetterASCII, !next.isDigitASCII
    else { return nil }
    return isEnd ? .end : .start
  }
}

/// A tag of a `<code>` element.
private enum CodeTag {
  case start
  case end
}
