import SXSDocument

/// The label of an item at the beginning of a text: `b)`, `12.`, `Frage)`.
struct ItemLabel {
  /// The offset of the mark behind the letters or digits.
  let mark: Int

  /// Whether it has but a character or two: a longer word may be any.
  let isShort: Bool

  /// Whether the mark is a parenthesis, and no full stop.
  let endsInParenthesis: Bool

  /// The label that the text among some inlines begins with; `nil` if it has none.
  init?(_ inlines: ArraySlice<Inline>, of file: SourceFile) {
    guard let text = inlines.first(where: { $0.kind == .text })?.range else { return nil }
    let start = text.start + file.bytes[text.start..<text.end].prefix(while: \.isWhiteSpaceASCII).count
    let scalars = Array(UTF8Scalars(file.bytes[start..<text.end]))
    let word = scalars.prefix(while: \.isLetterOrDigit)
    guard !word.isEmpty, let behind = scalars.dropFirst(word.count).first,
      [")", ".", "）", "．"].contains(behind)
    else { return nil }
    let length = word.reduce(0) { $0 + UTF8.width($1) }
    mark = start + length
    endsInParenthesis = behind == ")" || behind == "）"
    // Words of other scripts may have two letters, too.
    isShort = length <= 2 || word.count == 1
  }
}
