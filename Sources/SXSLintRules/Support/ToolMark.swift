import SXSDocument

/// The marks `# A1` that a translation system puts in the place of what it protects.
enum ToolMark {
  /// The marks in prose: a number sign, one blank, a capital and one digit or two, that stand by themselves.
  static func all(in inlines: ArraySlice<Inline>, of file: SourceFile) -> [SourceRange] {
    var marks: [SourceRange] = []
    for inline in inlines where inline.kind == .text {
      let text = file[inline.range]
      var rest = text
      while let start = rest.firstIndex(of: UInt8(ascii: "#")) {
        rest = text[(start + 1)...]
        guard start == text.startIndex || !text[start - 1].isLetterASCII, rest.count >= 3,
          rest[start + 1] == UInt8(ascii: " "), rest[start + 2].isUppercaseASCII
        else { continue }
        let digits = rest[(start + 3)...].prefix(while: \.isDigitASCII)
        let end = digits.endIndex
        guard (1...2).contains(digits.count), end == text.endIndex || !text[end].isLetterASCII else {
          continue
        }
        marks.append(SourceRange(start, end))
      }
    }
    return marks
  }
}
