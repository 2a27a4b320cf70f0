/// Builds the units from the span tags of a document.
///
/// A unit is `<span data-ttu-id>…</span><span class="sxs-lookup"><span data-stu-id>…</span></span>`. The weaver goes
/// through the tags once, in document order, and starts anew at every target span, so that one broken pair never
/// swallows the next. libxml2's element tree is not asked: an end tag of an outer element closes spans there that the
/// document closes later.
struct Weaver {
  /// The units, in order.
  private(set) var units: [TranslationUnit] = []
  /// What is wrong with their tags, in order.
  private(set) var faults: [WeaveFault] = []
  /// The tags that carry an id and were read, in order.
  private(set) var idTags: [SourceRange] = []

  private let text: ContiguousArray<UInt8>
  private let spans: [WovenSpan]
  private let repairs: [SourceRange]
  private let events: ContiguousArray<MarkdownEvent>
  // Nearly all pairs stand in one line, so that nobody asks.
  private lazy var blocks = LeafBlocks(events)

  /// Weaves the tags of a document.
  ///
  /// - Parameters:
  ///   - reader: The tags.
  ///   - text: The text that the tags were read from.
  ///   - repairs: The tags in it that were mended before they could be read, in order.
  ///   - events: What md4c said of the text.
  init(
    _ reader: TagReader, of text: ContiguousArray<UInt8>, repairs: [SourceRange],
    _ events: ContiguousArray<MarkdownEvent>
  ) {
    self.text = text
    self.repairs = repairs
    self.events = events
    var spans: [WovenSpan] = []
    spans.reserveCapacity(reader.tags.count)
    idTags.reserveCapacity(reader.tags.count / 2)
    for tag in reader.tags where tag.element == .span && !(tag.isSelfClosing && tag.attributes.isEmpty) {
      let span = WovenSpan.read(tag, reader.attributes, text, isInLookup: spans.last?.role == .lookup)
      spans.append(span)
      if span.role == .target || span.role == .source { idTags.append(span.tag) }
    }
    self.spans = spans
    units.reserveCapacity(idTags.count / 2 + 1)
    var index = 0
    // The spans around the pairs that are open.
    var depth = 0
    while index < spans.count {
      switch spans[index].role {
      case .target: index = weaveUsual(at: index) ?? weave(at: index)
      case .source: index = weaveOrphan(source: index, lookup: nil)
      case .lookup where role(index + 1) == .source: index = weaveOrphan(source: index + 1, lookup: index)
      case .lookup, .other:
        depth += 1
        index += 1
      case .end:
        if depth == 0 { reportSurplus(spans[index].tag) }
        depth = max(0, depth - 1)
        index += 1
      }
    }
  }

  /// Reports an end tag that closes nothing, if it stands right behind a pair that is in order.
  private mutating func reportSurplus(_ tag: SourceRange) {
    guard let unit = units.last, !unit.isMalformed, unit.range.end == tag.start, unit.source != nil,
      unit.target != nil
    else { return }
    faults.append(WeaveFault(kind: .surplusEndTag, range: tag, unit: units.count - 1))
  }

  private func role(_ index: Int) -> WovenSpan.Role? { index < spans.count ? spans[index].role : nil }

  // MARK: - A unit that begins with a target

  /// Makes a unit of the target tag at an index and the five others that a pair has, if they stand as they should and
  /// nothing is between them but the sentences; returns the index behind them.
  ///
  /// So do nearly all, and nothing is left to ask of them.
  private mutating func weaveUsual(at start: Int) -> Int? {
    guard role(start + 5) == .end, spans[start + 1].role == .end, spans[start + 2].role == .lookup,
      spans[start + 3].role == .source, spans[start + 4].role == .end,
      spans[start].misspeltName == nil, spans[start + 3].misspeltName == nil
    else { return nil }
    let (targetEnd, sourceEnd) = (spans[start + 1].tag, spans[start + 4].tag)
    let (lookup, lookupEnd) = (spans[start + 2].tag, spans[start + 5].tag)
    guard targetEnd.end == lookup.start, lookup.end == spans[start + 3].tag.start,
      sourceEnd.end == lookupEnd.start
    else { return nil }
    let range = SourceRange(spans[start].tag.start, lookupEnd.end)
    units.append(
      TranslationUnit(
        target: segment(spans[start], before: targetEnd),
        source: segment(spans[start + 3], before: sourceEnd), range: range, isMalformed: false,
        isRecovered: isRepaired(range)))
    return start + 6
  }

  /// Reads the unit whose target tag has an index; returns the index behind it.
  private mutating func weave(at start: Int) -> Int {
    var draft = UnitDraft(unit: units.count)
    let target = spans[start]
    if let name = target.misspeltName { draft.report(.misspeltAttribute(expected: "data-ttu-id"), name) }
    let end = SegmentEnd.find(of: start, in: spans, text, isTarget: true)
    draft.hasNestedSpan = end.hasNestedSpan
    var index = end.next
    if end.tag == nil { draft.report(.unclosedTarget, target.tag) }
    draft.target = segment(target, end.content, end.tag)

    // A `</span>` that was typed into the sentence ends the target too early; the source still follows.
    var strayEnd = index
    while role(strayEnd) == .end, strayEnd - index < 4,
      !text.hasBlankLine(end.content.end, spans[strayEnd].tag.start)
    { strayEnd += 1 }
    if strayEnd > index, let endTag = end.tag, let role = role(strayEnd), role == .lookup || role == .source {
      draft.report(.strayEndTag, endTag)
      let last = spans[strayEnd - 1].tag
      draft.target = segment(target, SourceRange(target.tag.end, last.start), last)
      index = strayEnd
    }

    guard let source = sourceIndex(behind: index, draft.end, &draft) else {
      return finish(draft, index)
    }
    index = closeSource(source, hasLookup: source > index, &draft)
    return finish(draft, index)
  }

  /// The index of the source span that belongs to a target, if one follows it in the same block.
  private mutating func sourceIndex(behind index: Int, _ end: Int, _ draft: inout UnitDraft) -> Int? {
    guard let next = role(index), isOneBlock(end, spans[index].tag.start) else { return nil }
    let gap = gap(end, spans[index].tag.start)
    guard !text.isBorder(gap) else { return nil }
    switch next {
    case .source:
      draft.report(.missingLookup, spans[index].tag)
    case .lookup where role(index + 1) == .source:
      if !gap.isEmpty { draft.report(.textBetween, gap) }
    case .other where role(index + 1) == .source && gap.isEmpty:
      draft.report(.misspeltClass, spans[index].value ?? spans[index].tag)
    default:
      return nil
    }
    let source = next == .source ? index : index + 1
    let inner = self.gap(spans[index].tag.end, spans[source].tag.start)
    if source > index, !inner.isEmpty { draft.report(.textBetween, inner) }
    if let name = spans[source].misspeltName {
      draft.report(.misspeltAttribute(expected: "data-stu-id"), name)
    }
    return source
  }

  /// Whether the tags that end and begin at two offsets stand in the same block.
  private mutating func isOneBlock(_ end: Int, _ start: Int) -> Bool {
    guard end < start, text.lineEnd(end, start) < start else { return true }
    guard !text.hasBlankLine(end, start) else { return false }
    return blocks.block(at: end - 1) == blocks.block(at: start)
  }

  /// What stands between the tags that end and begin at two offsets of a block.
  private mutating func gap(_ end: Int, _ start: Int) -> SourceRange {
    guard end < start else { return SourceRange(end, end) }
    guard text.lineEnd(end, start) < start else { return text.trimmed(end, start) }
    return text.trimmed(end, start, quotes: blocks.block(at: start)?.quotes ?? 0)
  }

  /// Reads a source segment and the end of the lookup span around it; returns the index behind them.
  private mutating func closeSource(_ start: Int, hasLookup: Bool, _ draft: inout UnitDraft) -> Int {
    let end = SegmentEnd.find(of: start, in: spans, text, isTarget: false)
    if end.hasNestedSpan { draft.hasNestedSpan = true }
    draft.source = segment(spans[start], end.content, end.tag)
    let behind = end.next
    guard let endTag = end.tag else {
      draft.report(.unclosedSource, spans[start].tag)
      return behind
    }
    guard hasLookup else { return behind }
    guard role(behind) == .end, !text.hasBlankLine(endTag.end, spans[behind].tag.start) else {
      draft.report(.unclosedSource, endTag)
      return behind
    }
    let gap = gap(endTag.end, spans[behind].tag.start)
    if !gap.isEmpty {
      guard text.lineEnd(gap.start, gap.end) == gap.end else {
        draft.report(.unclosedSource, endTag)
        return behind
      }
      draft.report(.textBehindSource, gap)
    }
    draft.lookupEnd = spans[behind].tag.end
    return behind + 1
  }

  // MARK: - A source without a target

  private mutating func weaveOrphan(source start: Int, lookup: Int?) -> Int {
    var draft = UnitDraft(unit: units.count)
    if let lookup { draft.start = spans[lookup].tag.start }
    if let name = spans[start].misspeltName {
      draft.report(.misspeltAttribute(expected: "data-stu-id"), name)
    }
    let index = closeSource(start, hasLookup: lookup != nil, &draft)
    return finish(draft, index)
  }

  // MARK: - Building

  private mutating func finish(_ draft: UnitDraft, _ index: Int) -> Int {
    let start = draft.start ?? draft.target?.tag.start ?? draft.source?.tag.start ?? 0
    let range = SourceRange(start, draft.end)
    units.append(
      TranslationUnit(
        target: draft.target, source: draft.source, range: range,
        isMalformed: draft.fault != nil || draft.hasNestedSpan, isRecovered: isRepaired(range)))
    if let fault = draft.fault { faults.append(fault) }
    if draft.hasNestedSpan { reportNestedSpans(draft, before: index) }
    return index
  }

  /// Reports the spans with an id, before an index, that stand inside the segments of a unit.
  private mutating func reportNestedSpans(_ draft: UnitDraft, before index: Int) {
    let own = [draft.target?.tag, draft.source?.tag]
    for span in spans[..<index].reversed() {
      if let first = own.compactMap(\.self).first, span.tag.start <= first.start { break }
      if span.role == .target || span.role == .source, !own.contains(span.tag) {
        faults.append(WeaveFault(kind: .nestedSpan, range: span.tag, unit: draft.unit))
      }
    }
  }

  private func segment(_ span: WovenSpan, _ content: SourceRange, _ endTag: SourceRange?) -> Segment {
    let id = span.value ?? span.tag
    return Segment(
      tag: span.tag, idRange: id, id: UnitID(text, id), content: content,
      endTag: endTag ?? SourceRange(content.end, content.end))
  }

  private func segment(_ span: WovenSpan, before endTag: SourceRange) -> Segment {
    segment(span, SourceRange(span.tag.end, endTag.start), endTag)
  }

  private func isRepaired(_ range: SourceRange) -> Bool {
    guard !repairs.isEmpty else { return false }
    let index = repairs.partitioningIndex { $0.end > range.start }
    return index < repairs.count && repairs[index].overlaps(range)
  }
}
