/// Finds the headings of a document and what both pages say in them.
struct HeadingReader {
  let text: ContiguousArray<UInt8>
  let body: SourceRange
  let units: [TranslationUnit]
  let anchors: [Anchor]

  /// The headings of the target view.
  func headings(_ view: View) -> [Heading] {
    view.blocks.compactMap { block in
      guard case .heading(let level) = block.kind else { return nil }
      let range = lines(of: block.range)
      let firstUnit = units.partitioningIndex { $0.range.end > range.start }
      let firstAnchor = anchors.partitioningIndex { $0.tag.end > range.start }
      let heading = units[firstUnit...].prefix { $0.range.start < range.end }
      let names = anchors[firstAnchor...].prefix { $0.tag.start < range.end }
      return Heading(
        level: level, range: range, units: heading.startIndex..<heading.endIndex,
        anchors: names.startIndex..<names.endIndex, sourceText: sourceText(range, heading),
        targetText: rendered(view.inlines[block.inlines]))
    }
  }

  /// The whole lines that hold a range, without the last line's end.
  private func lines(of range: SourceRange) -> SourceRange {
    SourceRange(text.lineStart(range.start, body.start), text.lineEnd(range.end, body.end))
  }

  /// The Markdown of the source view in the lines of a heading, behind the markers.
  private func sourceText(_ range: SourceRange, _ units: ArraySlice<TranslationUnit>) -> ByteString {
    var source: [UInt8] = []
    source.reserveCapacity(range.count)
    var position = range.start
    for unit in units {
      if position < unit.range.start { source += text[position..<unit.range.start] }
      if let content = unit.source?.content { source += text[content.start..<content.end] }
      position = max(position, unit.range.end)
    }
    if position < range.end { source += text[position..<range.end] }
    return HeadingMarkdown.withoutMarkers(source)
  }

  /// The text of inline structure as a browser shows it.
  private func rendered(_ inlines: ArraySlice<Inline>) -> ByteString {
    var rendered: [UInt8] = []
    rendered.reserveCapacity(inlines.reduce(0) { $0 + $1.range.count })
    for inline in inlines {
      let bytes = text[inline.range.start..<inline.range.end]
      switch inline.kind {
      case .text, .code: rendered += bytes
      case .entity: rendered += ByteString(bytes).decodingEntities.bytes
      case .lineBreak: rendered.append(UInt8(ascii: " "))
      default: continue
      }
    }
    return ByteString(rendered)
  }
}
