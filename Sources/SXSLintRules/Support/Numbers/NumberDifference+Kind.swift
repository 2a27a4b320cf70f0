import SXSDocument

extension NumberDifference {
  /// What happened to the numbers, in the order of what is surest.
  enum Kind {
    /// Both sides have a number that the other lacks.
    case replaced
    /// These numbers of the source, each of which means something by itself, are missing.
    case lost([Number])
    /// These numbers are missing, which translations often say in words, once for twice, or not at all.
    case lightLost([Number])
  }

  /// What happened; `nil` for what a translation may do, as leave out the digit of a list.
  func kind(in pair: Pair) -> Kind? {
    guard added.isEmpty else { return .replaced }
    let document = pair.document
    let numbers = NumberScanner(pair.targetInlines, [.text], of: document.file).numbers
    let weighty = lost.filter { number in
      let isWeighty =
        number.isVersion || number.digitCount >= 3 || document.isInFileName(number.range, pair.source.content)
      // A number that is there once need not be said again, and a link leads where it says.
      return isWeighty && !document.isFigurative(number) && !numbers.contains { $0.isSame(as: number) }
        && !pair.targetLinks.contains { document[$0.destinationRange].holds(document[number.range]) }
    }
    if !weighty.isEmpty { return .lost(weighty) }
    // Minutes that are none are left out with many clocks.
    let light = lost.filter { $0.digitCount >= 2 && $0.integer != 0 }
    return light.isEmpty ? nil : .lightLost(light)
  }
}

extension Document {
  /// Whether a number of the source is said figuratively: `100%`, `a 360-degree view`, `C# 101`, `the 1990s`, `a 10,000
  /// foot view`.
  fileprivate func isFigurative(_ number: Number) -> Bool {
    let end = number.range.end
    let isDecade = end < file.bytes.count && file.bytes[end] == UInt8(ascii: "s")
    return isDecade || isImperial(number) || [100, 101, 360].contains(number.integer)
  }

  /// Whether a unit of measurement follows that translations convert.
  func isImperial(_ number: Number) -> Bool {
    let behind = file.bytes[number.range.end...].prefix(8).drop {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
    }
    let word = ByteString(behind.prefix(while: \.isLetterASCII)).lowercasedASCII
    return ["lb", "lbs", "pound", "pounds", "foot", "feet", "mile", "miles", "inch", "inches"].contains(word)
  }

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
