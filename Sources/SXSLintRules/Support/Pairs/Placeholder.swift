import SXSDocument

/// A place in a text that a program fills in.
enum Placeholder {
  private static let opening = UInt8(ascii: "{")
  private static let percent = UInt8(ascii: "%")

  /// The placeholders in the inlines of some kinds, in order: `{0}`, `${name}`, `%s`, `%d`, `%1` and `%1$s`.
  static func all(in inlines: ArraySlice<Inline>, _ kinds: [Inline.Kind], of file: SourceFile)
    -> [SourceRange]
  {
    var ranges: [SourceRange] = []
    for inline in inlines where kinds.contains(inline.kind) {
      var next = inline.range.start
      while let offset = file.bytes.offset(
        in: SourceRange(next, inline.range.end), of: { $0.marks(opening) | $0.marks(percent) })
      {
        let text = file[inline.range]
        if let end = end(of: text, at: offset) {
          let isVariable = offset > text.startIndex && text[offset - 1] == UInt8(ascii: "$")
          ranges.append(SourceRange(isVariable ? offset - 1 : offset, end))
          next = end
        } else {
          next = offset + 1
        }
      }
    }
    return ranges
  }

  private static func end(of text: ArraySlice<UInt8>, at offset: Int) -> Int? {
    text[offset] == opening ? endOfBraces(text, at: offset) : endOfPercent(text, at: offset)
  }

  /// The end of `{0}`, `{0:N2}`, or of `{name}` behind a dollar sign.
  private static func endOfBraces(_ text: ArraySlice<UInt8>, at offset: Int) -> Int? {
    let name = text[(offset + 1)...].prefix {
      $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
    guard let first = name.first else { return nil }
    if offset > text.startIndex, text[offset - 1] == UInt8(ascii: "$") {
      return name.endIndex < text.endIndex && text[name.endIndex] == UInt8(ascii: "}")
        ? name.endIndex + 1 : nil
    }
    // `{0}` is filled in by index; `{name}` may be translated, and `{2,3}` is a pattern.
    guard first.isDigitASCII, name.allSatisfy(\.isDigitASCII), name.count <= 2, name.endIndex < text.endIndex
    else {
      return nil
    }
    if text[name.endIndex] == UInt8(ascii: "}") { return name.endIndex + 1 }
    guard text[name.endIndex] == UInt8(ascii: ":"),
      let end = text[name.endIndex...].prefix(20).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return end + 1
  }

  /// The end of `%s`, `%d`, `%1` or `%1$s`; not of a percentage or of a byte of a URL.
  private static func endOfPercent(_ text: ArraySlice<UInt8>, at offset: Int) -> Int? {
    func isWord(_ index: Int) -> Bool {
      index >= text.startIndex && index < text.endIndex
        && (text[index].isLetterASCII || text[index].isDigitASCII || text[index] == UInt8(ascii: "%"))
    }
    guard offset + 1 < text.endIndex, !isWord(offset - 1) else { return nil }
    var end = offset + 1
    let letter = text[end]
    if letter.isDigitASCII, letter != UInt8(ascii: "0") {
      end += 1
      if end + 1 < text.endIndex, text[end] == UInt8(ascii: "$") { end += 2 }
    } else if letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d") {
      let before = text[..<offset].last { $0 != UInt8(ascii: " ") }
      guard before.map({ !$0.isDigitASCII }) ?? true else { return nil }
      end += 1
    } else {
      return nil
    }
    return isWord(end) ? nil : end
  }
}
