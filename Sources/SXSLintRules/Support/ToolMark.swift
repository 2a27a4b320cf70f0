import SXSDocument

/// The marks `# A1`, `[#A1]` and `<1>` that a translation system puts in the place of what it protects.
struct ToolMark {
  /// The marks in prose, which stand by themselves.
  static func all(in inlines: ArraySlice<Inline>, of file: SourceFile) -> [SourceRange] {
    var marks: [SourceRange] = []
    for inline in inlines where inline.kind == .text {
      var rest = file[inline.range]
      while let start = rest.firstIndex(where: { $0 == numberSign || $0 == lessThan }) {
        let end = ToolMark(text: rest[start...], bytes: file.bytes).end
        if let end { marks.append(SourceRange(start, end)) }
        rest = rest[(end ?? start + 1)...]
      }
    }
    return marks
  }

  private static let numberSign = UInt8(ascii: "#")
  private static let lessThan = UInt8(ascii: "<")

  /// The prose from the first character of the mark on.
  private let text: ArraySlice<UInt8>
  private let bytes: ContiguousArray<UInt8>

  /// The offset behind the mark, if it is one.
  private var end: Int? { text.first == Self.lessThan ? endOfTag : endOfSign }

  /// The end of a number sign, one blank, a capital and a number; no blank is there where it is all that a link says.
  private var endOfSign: Int? {
    let name = text.dropFirst()
    let isApart = name.first == UInt8(ascii: " ")
    let letter = isApart ? name.dropFirst() : name
    guard !before.isLetterASCII, letter.first?.isUppercaseASCII == true,
      let end = Self.endOfNumber(letter.dropFirst()), !byte(at: end).isLetterASCII
    else { return nil }
    return isApart || before == UInt8(ascii: "[") && byte(at: end) == UInt8(ascii: "]") ? end : nil
  }

  /// The end of a number in angle brackets that follows no name, as in `List<1>`.
  private var endOfTag: Int? {
    guard !before.isLetterASCII, before != UInt8(ascii: "\\"), let end = Self.endOfNumber(text.dropFirst()),
      byte(at: end) == UInt8(ascii: ">")
    else { return nil }
    return end + 1
  }

  private var before: UInt8 { byte(at: text.startIndex - 1) }

  /// The byte at an offset, which may be markup beside the prose.
  private func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// The end of one digit or two.
  private static func endOfNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix(while: \.isDigitASCII)
    return (1...2).contains(digits.count) ? digits.endIndex : nil
  }
}
