// Finds the brackets of links and images in a page: md4c tells what is a link but not where it begins and ends.

extension ViewParser {
  /// Where the `[`, the `![` or the `<` of the link or image stands that an event enters: md4c does not say.
  func bracket(_ index: Int, _ events: ContiguousArray<MarkdownEvent>) -> Int {
    let isImage = events[index].type == MarkdownSpan.image
    var brackets = 1
    for next in index + 1..<events.count {
      let event = events[next]
      if event.kind == .enterSpan, event.type == MarkdownSpan.link || event.type == MarkdownSpan.image {
        brackets += 1
        // Deeper nesting is nobody's page; looking further ahead would take quadratic time.
        if brackets > 32 { return cursor }
      } else if event.kind == .leaveSpan, event.type == MarkdownSpan.link || event.type == MarkdownSpan.image
      {
        break
      } else if event.kind == .text, let text = event.range {
        // From the first text inside back over as many brackets as links were entered before it.
        var position = text.start - 1
        while position >= cursor {
          if page[position] == UInt8(ascii: "<"), brackets == 1, !isImage { return position }
          if page[position] == UInt8(ascii: "[") {
            brackets -= 1
            if brackets == 0 { return isImage ? max(cursor, position - 1) : position }
          }
          position -= 1
        }
        return cursor
      }
    }
    // Nothing inside: the first brackets that nothing stands between.
    var position = cursor
    while position + 1 < pageEnd {
      if page[position] == UInt8(ascii: "["),
        !isImage || position > 0 && page[position - 1] == UInt8(ascii: "!")
      {
        return isImage ? position - 1 : position
      }
      position += 1
    }
    return cursor
  }

  /// The end of the link that begins at `start` and whose text ends at the cursor, and where its destination stands.
  func closing(_ start: Int, _ known: SourceRange?) -> (end: Int, destination: SourceRange?) {
    guard start < pageEnd else { return (pageEnd, known) }
    var position = max(cursor, start + 1)
    let closer = page[start] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "]")
    while position < pageEnd, page[position] != closer { position += 1 }
    position = min(position + 1, pageEnd)
    guard closer == UInt8(ascii: "]"), position < pageEnd else { return (position, known) }
    if page[position] == UInt8(ascii: "[") {
      while position < pageEnd, page[position] != UInt8(ascii: "]") { position += 1 }
      return (min(position + 1, pageEnd), known)
    }
    guard page[position] == UInt8(ascii: "("),
      known.map({ $0.start > position && $0.start < position + 4096 }) ?? true
    else { return (position, known) }
    return destination(behind: position, known)
  }

  /// Reads `(destination "title")` from its parenthesis on.
  private func destination(
    behind parenthesis: Int, _ known: SourceRange?
  ) -> (end: Int, destination: SourceRange?) {
    // What md4c handed over as it stands needs no second look, nor has what is behind it one.
    if let known, known.start == parenthesis + 1, known.end < pageEnd,
      page[known.end] == UInt8(ascii: ")")
    {
      return (known.end + 1, known)
    }
    var position = parenthesis + 1
    func skipBlanks() { while position < pageEnd, page[position].isWhiteSpaceASCII { position += 1 } }
    skipBlanks()
    let isBracketed = position < pageEnd && page[position] == UInt8(ascii: "<")
    if isBracketed { position += 1 }
    let start = position
    var depth = 0
    while position < pageEnd {
      let byte = page[position]
      if byte == UInt8(ascii: "\\") {
        position += 1
      } else if isBracketed {
        if byte == UInt8(ascii: ">") { break }
      } else if byte.isWhiteSpaceASCII || byte == UInt8(ascii: ")") && depth == 0 {
        break
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
      }
      position += 1
    }
    let destination = SourceRange(start, min(position, pageEnd))
    if isBracketed { position += 1 }
    skipBlanks()
    if position < pageEnd, page[position] != UInt8(ascii: ")") {
      let quote = page[position] == UInt8(ascii: "(") ? UInt8(ascii: ")") : page[position]
      position += 1
      while position < pageEnd, page[position] != quote {
        position += page[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position += 1
      skipBlanks()
    }
    return (min(position + 1, pageEnd), destination)
  }

  /// Whether `[!INCLUDE ` stands before the link at `start`.
  func isInclude(_ start: Int) -> Bool {
    var end = start
    while end > 0, page[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let word: StaticString = "[!include"
    return end >= word.utf8CodeUnitCount && page.spells(word, end - word.utf8CodeUnitCount..<end)
  }
}
