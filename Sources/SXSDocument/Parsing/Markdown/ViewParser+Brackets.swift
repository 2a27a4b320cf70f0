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
    guard page[position] == UInt8(ascii: "(") else { return (position, known) }
    // What is no destination behind a label that is defined elsewhere is mere text: `[label](see below)`.
    return destination(behind: position, known) ?? (position, known)
  }

  /// How far a destination and its title are looked for; nobody's are longer, and each look would take more time.
  private static let maximumDestination = 4096

  /// Reads `(destination "title")` from its parenthesis on; `nil` if it is none.
  private func destination(
    behind parenthesis: Int, _ known: SourceRange?
  ) -> (end: Int, destination: SourceRange)? {
    let opening = skipBlanks(parenthesis + 1)
    let isBracketed = opening < pageEnd && page[opening] == UInt8(ascii: "<")
    let start = isBracketed ? opening + 1 : opening
    // What md4c handed over as it stands is what stands here, or the link has its destination from elsewhere.
    guard known == nil || known?.start == start,
      let destinationEnd = known?.end ?? endOfDestination(start, isBracketed)
    else { return nil }
    var position = destinationEnd
    if isBracketed {
      guard position < pageEnd, page[position] == UInt8(ascii: ">") else { return nil }
      position += 1
    }
    let title = skipBlanks(position)
    guard title < pageEnd else { return nil }
    position = title
    if page[title] != UInt8(ascii: ")") {
      guard let titleEnd = endOfTitle(title) else { return nil }
      position = skipBlanks(titleEnd)
      guard position < pageEnd, page[position] == UInt8(ascii: ")") else { return nil }
    }
    return (position + 1, SourceRange(start, destinationEnd))
  }

  private func skipBlanks(_ start: Int) -> Int {
    var position = start
    while position < pageEnd, page[position].isWhiteSpaceASCII { position += 1 }
    return position
  }

  /// The end of a destination with escapes or entities in it.
  private func endOfDestination(_ start: Int, _ isBracketed: Bool) -> Int? {
    let limit = min(pageEnd, start + Self.maximumDestination)
    var position = start
    var depth = 0
    while position < limit {
      switch page[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: ">") where isBracketed: return position
      case _ where isBracketed: break
      case UInt8(ascii: ")") where depth == 0: return position
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case let byte where byte.isWhiteSpaceASCII: return position
      default: break
      }
      position += 1
    }
    return nil
  }

  /// The offset behind the title in quotes or parentheses that begins at an offset.
  private func endOfTitle(_ start: Int) -> Int? {
    let closer: UInt8
    switch page[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = page[start]
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    let limit = min(pageEnd, start + Self.maximumDestination)
    var position = start + 1
    while position < limit {
      if page[position] == closer { return position + 1 }
      position += page[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Whether `[!INCLUDE ` stands before the link at `start`.
  func isInclude(_ start: Int) -> Bool {
    var end = start
    while end > 0, page[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let word: StaticString = "[!include"
    return end >= word.utf8CodeUnitCount && page.spells(word, end - word.utf8CodeUnitCount..<end)
  }
}
