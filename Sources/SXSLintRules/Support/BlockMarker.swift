import SXSDocument

/// What opens a heading, a list item or a quote at the start of a line.
enum BlockMarker {
  /// The marker that the translation of a pair begins with, and its source does not.
  static func surplus(in pair: borrowing Pair) -> SourceRange? {
    let document = pair.document
    guard let marker = marker(of: pair.target, in: document.targetView, of: document.file),
      self.marker(of: pair.source, in: document.sourceView, of: document.file) == nil
    else { return nil }
    return marker
  }

  /// The marker that a segment's content begins with, if it is markup on the page of `view`.
  ///
  /// Markdown takes a marker for itself, so that the first inline begins behind it.
  static func marker(of segment: Segment, in view: View, of file: SourceFile) -> SourceRange? {
    var start = segment.content.start
    guard let first = segment.inlines.first.map({ view.inlines[$0].range.start }), first > start else {
      return nil
    }
    while start < first, file.bytes[start] == UInt8(ascii: " ") { start += 1 }
    let text = file.bytes[start..<first]
    guard let byte = text.first else { return nil }
    let length: Int
    switch byte {
    case UInt8(ascii: ">"): return SourceRange(start, start + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): length = 1
    case UInt8(ascii: "#"): length = text.prefix { $0 == byte }.count
    case _ where byte.isDigitASCII:
      let digits = text.prefix(while: \.isDigitASCII).count
      guard digits < text.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text[start + digits]) else {
        return nil
      }
      length = digits + 1
    default: return nil
    }
    // `**bold**` and `#tag` are no markers.
    guard length < text.count, text[start + length] == UInt8(ascii: " ") else { return nil }
    return SourceRange(start, start + length)
  }
}
