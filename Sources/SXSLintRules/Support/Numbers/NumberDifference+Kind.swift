internal import SXSDocument

extension NumberDifference {
  /// What happened to the numbers, in the order of what is surest.
  enum Kind {
    /// Both sides have a number that the other lacks.
    case replaced
    /// These numbers of the source, each of which means something by itself, are missing.
    case lost([Number])
    /// These numbers of two digits are missing; many languages say such in words.
    case shortLost([Number])
  }

  /// What happened; `nil` for what a translation may do, as leave out the digit of a list.
  func kind(in pair: Pair) -> Kind? {
    guard added.isEmpty else { return .replaced }
    let document = pair.document
    let weighty = lost.filter {
      $0.isVersion || $0.digitCount >= 3 || document.isInFileName($0.range, pair.source.content)
    }
    if !weighty.isEmpty { return .lost(weighty) }
    // Minutes that are none are left out with many clocks.
    let short = lost.filter { $0.digitCount == 2 && $0.integer != 0 }
    return short.isEmpty ? nil : .shortLost(short)
  }
}

extension Document {
  /// Whether a range is part of a word that ends in a dot and an extension, within a segment's content.
  fileprivate func isInFileName(_ range: SourceRange, _ content: SourceRange) -> Bool {
    let bytes = file.bytes
    func isPartOfName(_ byte: UInt8) -> Bool {
      byte.isLetterASCII || byte.isDigitASCII || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
    var (start, end) = (range.start, range.end)
    while start > content.start, isPartOfName(bytes[start - 1]) { start -= 1 }
    while end < content.end, isPartOfName(bytes[end]) { end += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard let dot = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")), dot >= range.end, dot > start else {
      return false
    }
    return (2...5).contains(end - dot - 1) && bytes[dot + 1].isLetterASCII
  }
}
