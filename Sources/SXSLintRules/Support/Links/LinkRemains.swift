import SXSDocument

extension Pair {
  /// What became of a link of the source whose syntax broke: from its bracket, or else its parenthesis, to its end.
  ///
  /// - Returns: `nil` if the destination does not stand in the translation behind a bracket or parenthesis, which an id
  ///   that the build looks up needs not: unlike an address, it is no link by itself.
  func remains(of link: Link) -> SourceRange? {
    let bytes = document.file.bytes
    let destination = document[link.destinationRange]
    if destination.isEmpty { return nil }
    let links = OverlapIndex(targetLinks.lazy.map(\.range))
    var position = target.content.start
    while let start = document[SourceRange(position, target.content.end)].firstIndex(of: destination) {
      let found = SourceRange(start, start + destination.count)
      position = found.end
      if links.contains(found) { continue }
      if let opening = bytes.opening(of: found, from: target.content.start) {
        return SourceRange(opening, bytes.closing(of: found, to: target.content.end))
      }
      if link.isCrossReference { return found }
    }
    return nil
  }
}

extension ContiguousArray<UInt8> {
  /// Where a link ends whose destination is given: behind its parenthesis, or where a blank comes first.
  fileprivate func closing(of destination: SourceRange, to last: Int) -> Int {
    var position = destination.end
    while position < last, !self[position].isWhiteSpaceASCII {
      for parenthesis in [")", "）"] where self[position..<last].starts(with: parenthesis.utf8) {
        return position + parenthesis.utf8.count
      }
      position += 1
    }
    return position
  }

  /// Where a link begins whose destination is given, by the brackets before it; blanks and backslashes may be amid.
  fileprivate func opening(of destination: SourceRange, from first: Int) -> Int? {
    var position = destination.start
    func back(while isSkipped: (UInt8) -> Bool) {
      while position > first, isSkipped(self[position - 1]) { position -= 1 }
    }
    func take(_ text: String) -> Bool {
      let start = position - text.utf8.count
      guard start >= first, self[start..<position].elementsEqual(text.utf8) else { return false }
      position = start
      return true
    }
    let isBlank = { (byte: UInt8) in byte.isWhiteSpaceASCII || byte == UInt8(ascii: "\\") }
    back { isBlank($0) || $0 == UInt8(ascii: "<") }
    let hasParenthesis = take("(") || take("（")
    let parenthesis = position
    back(while: isBlank)
    guard take("]") || take("］") else { return hasParenthesis ? parenthesis : nil }
    let bracket = position
    var depth = 1
    while position > first, depth > 0 {
      position -= 1
      if self[position] == UInt8(ascii: "]") { depth += 1 }
      if self[position] == UInt8(ascii: "[") { depth -= 1 }
    }
    return depth == 0 ? position : bracket
  }
}
