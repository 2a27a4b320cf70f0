import SXSDocument

/// What the code spans of the two sides of a pair do not have in common.
struct CodeDifference {
  /// A code span, without the blanks at its ends.
  struct Span {
    let text: ByteString
    let range: SourceRange
  }

  /// The code of the translation that the source lacks, in order.
  let target: [Span]

  /// The code of the source that the translation lacks, in order.
  let source: [Span]

  /// The difference between the sides of a pair; `nil` if there is none.
  init?(_ pair: borrowing Pair) {
    guard !pair.hasSameCode, pair.isComparable, !pair.continuesCode, !pair.opensCodeInDestination,
      !pair.partsOtherCells
    else { return nil }
    let unpaired = Unpaired(
      pair.document.code(in: pair.targetInlines), pair.document.code(in: pair.sourceInlines), by: \.text)
    guard !unpaired.target.isEmpty || !unpaired.source.isEmpty else { return nil }
    // Code may move into a neighbouring sentence, or stand in tags.
    let block = pair.blocks.unpairedCode
    let allTargetTags = HTMLTag.contents(of: "code", in: pair.targetInlines, of: pair.document.file)
    let allSourceTags = HTMLTag.contents(of: "code", in: pair.sourceInlines, of: pair.document.file)
    let targetTags = allTargetTags.subtracting(allSourceTags)
    let sourceTags = allSourceTags.subtracting(allTargetTags)
    target = unpaired.target.filter { block.target.contains($0.text) && !sourceTags.contains($0.text) }
    source = unpaired.source.filter { block.source.contains($0.text) && !targetTags.contains($0.text) }
    if target.isEmpty, source.isEmpty { return nil }
  }
}

extension Pair {
  /// Whether the sides have the same code spans in the same order, as almost all have.
  fileprivate var hasSameCode: Bool {
    guard characters.contains(.backtick) else { return true }
    var sources = sourceInlines.lazy.filter { $0.kind == .code }.makeIterator()
    for inline in targetInlines where inline.kind == .code {
      guard let other = sources.next(), document.file.sameBytes(inline.range, other.range) else {
        return false
      }
    }
    return sources.next() == nil
  }
}

extension Pair {
  /// Whether a backtick in a destination of the source, `](xref:Type`1)`, opens code: what follows on either side is code
  /// or a link by accident.
  var opensCodeInDestination: Bool {
    let backtick = UInt8(ascii: "`")
    return sourceInlines.contains { inline in
      guard inline.kind == .code else { return false }
      let text = document[SourceRange(source.content.start, inline.range.start)]
      let before = text[..<(text.lastIndex { $0 != backtick }.map { $0 + 1 } ?? text.startIndex)]
      let isOutside = { (byte: UInt8) in
        byte.isWhiteSpaceASCII || byte == UInt8(ascii: ")") || byte == backtick
      }
      return before[(before.lastIndex(where: isOutside) ?? before.startIndex)...].holds("](".utf8)
    }
  }

  /// Whether a pair begins within code that a lone backtick of an earlier pair opens: that pair is the one to mend.
  fileprivate var continuesCode: Bool {
    document.targetView.isCode(before: target, in: document.file.bytes)
      || document.sourceView.isCode(before: source, in: document.file.bytes)
  }
}

extension View {
  /// Whether code goes on beyond a border of segments up to a segment: no backtick stands behind that part of it.
  fileprivate func isCode(before segment: Segment, in bytes: ContiguousArray<UInt8>) -> Bool {
    let index = segment.inlines.lowerBound - 1
    guard index >= 0, inlines[index].kind == .code else { return false }
    let end = inlines[index].range.end
    return end < bytes.count && bytes[end] == UInt8(ascii: "<")
  }
}

extension Document {
  /// The code spans among some inlines; the lines of one are one.
  func code(in inlines: ArraySlice<Inline>) -> [CodeDifference.Span] {
    var ranges: [SourceRange] = []
    for inline in inlines where inline.kind == .code {
      if let last = ranges.last,
        self[SourceRange(last.end, inline.range.start)].allSatisfy(\.isWhiteSpaceASCII)
      {
        ranges[ranges.count - 1] = last.union(inline.range)
      } else {
        ranges.append(inline.range)
      }
    }
    return ranges.map { range in
      let bytes = self[range]
      let start = bytes.firstIndex { !$0.isWhiteSpaceASCII } ?? range.end
      let end = bytes.lastIndex { !$0.isWhiteSpaceASCII }.map { $0 + 1 } ?? range.end
      return CodeDifference.Span(text: ByteString(self[SourceRange(start, end)]), range: range)
    }
  }
}
