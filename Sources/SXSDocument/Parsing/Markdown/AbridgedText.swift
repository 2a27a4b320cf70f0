/// What md4c says of a woven text: blocks, spans, HTML and code.
struct WeaveStructure {
  /// What it said, in order, but for text that is neither HTML nor code.
  let events: ContiguousArray<MarkdownEvent>

  /// The indices in ``events`` of the events that enter code spans; texts follow, then the event that leaves.
  let codeSpans: ContiguousArray<Int>
}

/// What md4c reads of a woven text to tell markup from code: the text with most of what cannot matter there cut out.
///
/// Nearly all of a woven text is span tags and plain prose, and the one question to md4c is whether a tag stands in
/// code. So the tags that the translation system writes are one short tag in the abridged text, and so is a whole pair
/// if its sentences hold nothing that could end a line, a cell or a tag, or begin code or a link.
///
/// The short tag has quotes where the tags have some, and text behind it where another tag follows, so that what
/// stands around it is read alike. Where tags are lost nevertheless, the whole text has to be read.
struct AbridgedText {
  /// The text, with ``MarkdownParser/endMark`` behind it.
  private(set) var bytes: ContiguousArray<UInt8> = []

  /// What was cut, in order.
  private var cuts: ContiguousArray<Cut> = []

  /// What to add to the offset of a byte before the first cut for that in the file.
  private let shift: Int

  /// Tags that a short one stands for.
  private struct Cut {
    /// The short tag, and the text behind it.
    let abridged: SourceRange
    /// The tags in the file, without the prose between them; the later ones may be empty.
    let tags: (SourceRange, SourceRange, SourceRange)

    /// From the first tag to the last.
    var file: SourceRange { SourceRange(tags.0.start, tags.2.end) }
  }

  /// A body.
  ///
  /// - Parameters:
  ///   - text: The text that it is part of.
  ///   - body: Where it stands.
  ///   - isWhole: Whether nothing is cut out.
  ///   - lead: The number of blank lines to put before it.
  init(_ text: ContiguousArray<UInt8>, body: SourceRange, isWhole: Bool, lead: Int) {
    shift = body.start - lead
    bytes.reserveCapacity(lead + (isWhole ? body.count : body.count / 2) + MarkdownParser.endMark.count)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: lead))
    if !isWhole { cuts.reserveCapacity(body.count / 256) }
    var taken = body.start
    PairTagSearch.forEach(in: text, isWhole ? SourceRange(body.end, body.end) : body) { found in
      bytes.append(SourceRange(taken, found.tags.0.start), of: text)
      let short: StaticString = found.isSingle ? #"<s a="">"# : #"<s a="">."#
      let offset = bytes.count
      unsafe bytes.append(
        contentsOf: UnsafeBufferPointer(start: short.utf8Start, count: short.utf8CodeUnitCount))
      cuts.append(Cut(abridged: SourceRange(offset, bytes.count), tags: found.tags))
      taken = found.tags.2.end
    }
    bytes.append(SourceRange(taken, body.end), of: text)
    bytes.append(contentsOf: MarkdownParser.endMark)
  }

  /// What md4c said of the abridged text, as if it had read the file.
  func restore(_ events: ContiguousArray<MarkdownEvent>) -> WeaveStructure {
    var restored: ContiguousArray<MarkdownEvent> = []
    restored.reserveCapacity(events.count + 2 * cuts.count)
    var codeSpans: ContiguousArray<Int> = []
    var next = 0
    for event in events {
      if event.kind == .enterSpan, event.type == MarkdownSpan.code { codeSpans.append(restored.count) }
      guard event.kind == .text, let range = event.range else {
        restored.append(event)
        continue
      }
      while next < cuts.count, cuts[next].abridged.end <= range.start { next += 1 }
      if next < cuts.count, cuts[next].abridged.start == range.start, range.end < cuts[next].abridged.end {
        let tags = cuts[next].tags
        restored.append(event.moved(to: tags.0))
        if !tags.1.isEmpty { restored.append(event.moved(to: tags.1)) }
        if !tags.2.isEmpty { restored.append(event.moved(to: tags.2)) }
        continue
      }
      let first = next
      var last = next
      while last < cuts.count, cuts[last].abridged.start < range.end { last += 1 }
      let file = SourceRange(fileOffset(range.start, before: first), fileOffset(range.end, before: last))
      restored.append(event.moved(to: file))
    }
    return WeaveStructure(events: restored, codeSpans: codeSpans)
  }

  /// The offset in the file of a byte that stands before the cut with an index, and behind the one before.
  private func fileOffset(_ offset: Int, before cut: Int) -> Int {
    guard cut > 0 else { return shift + offset }
    return cuts[cut - 1].file.end + max(0, offset - cuts[cut - 1].abridged.end)
  }
}
