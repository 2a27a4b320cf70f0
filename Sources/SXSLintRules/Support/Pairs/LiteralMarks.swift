import SXSDocument

/// The asterisks and underscores of a segment that a reader sees, because they make nothing bold or italic.
struct LiteralMarks {
  /// Those that a backslash stands before, the backslash included.
  private(set) var escaped: [SourceRange] = []

  /// The runs of the others.
  private(set) var plain: [SourceRange] = []

  /// The number of marks, those of a run one by one.
  var count: Int { escaped.count + plain.reduce(0) { $0 + $1.count } }

  /// The marks of one kind in a segment's inlines.
  init(_ mark: UInt8, in inlines: ArraySlice<Inline>, of segment: Segment, _ document: Document) {
    let bytes = document.file.bytes
    for inline in inlines where inline.kind == .text {
      let range = inline.range
      var position = range.start
      while let start = bytes.offset(in: SourceRange(position, range.end), of: { $0.marks(mark) }) {
        position = start
        while position < range.end, bytes[position] == mark { position += 1 }
        // Markdown reports an escaped character by itself.
        let isEscaped =
          range.count == 1 && start > segment.content.start && bytes[start - 1] == UInt8(ascii: "\\")
        if isEscaped {
          escaped.append(SourceRange(start - 1, position))
        } else {
          plain.append(SourceRange(start, position))
        }
      }
    }
  }
}
