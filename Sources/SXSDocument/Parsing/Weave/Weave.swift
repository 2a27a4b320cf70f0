/// The weave of a document: the units, the other things that tags say, and an account of every id.
///
/// The conservation law: every `data-ttu-id` and `data-stu-id` in the body belongs to a unit, stands in code or in a
/// comment, or is reported as a fault. A linter that loses units in silence is worse than none.
struct Weave {
  let units: [TranslationUnit]
  let tags: ContiguousArray<Tag>
  let anchors: [Anchor]
  let code: [SourceRange]
  let comments: [SourceRange]
  private(set) var faults: [WeaveFault]
  private let links: [Link]

  init(
    _ reader: TagReader, _ woven: WovenText, _ events: ContiguousArray<MarkdownEvent>,
    unclosedComments: [SourceRange], unread: [WeaveFault], body: SourceRange
  ) {
    let weaver = Weaver(reader, of: woven.calmed, repairs: woven.mendedTags, events)
    units = weaver.units
    tags = reader.tags
    faults = weaver.faults
    comments = reader.comments
    code = Self.code(events)
    (anchors, links) = Self.places(reader, woven.text, units)
    faults += unread
    reportEscapedQuotes(woven, weaver.idTags)
    account(
      for: woven.text, body, idTags: weaver.idTags, unclosedComments, unreadable: unread.map(\.range))
    if missing.lost > 0 { assignLostIDs(woven.text) }
    if missing.inCode > 0 { reportUnclosedFences(events, woven.text, body) }
    faults.sort { $0.range < $1.range }
  }

  /// How many ids nothing accounts for, and how many stand in code and so count for text.
  struct Missing: Comparable {
    var lost = 0
    var inCode = 0

    static func < (left: Missing, right: Missing) -> Bool {
      (left.lost, left.inCode) < (right.lost, right.inCode)
    }
  }

  /// The ids that make no unit.
  private(set) var missing = Missing()

  /// The links and images in HTML: those of the published page, and those of the English one.
  var htmlLinks: (target: [Link], source: [Link]) {
    func isIn(_ segment: Segment?, _ link: Link) -> Bool {
      segment?.content.contains(link.range.start) ?? false
    }
    return (
      target: links.filter { link in !(link.unit.map { isIn(units[$0].source, link) } ?? false) },
      source: links.filter { link in !(link.unit.map { isIn(units[$0].target, link) } ?? false) }
    )
  }

  // MARK: - What tags say

  private static func code(_ events: ContiguousArray<MarkdownEvent>) -> [SourceRange] {
    var code: [SourceRange] = []
    for event in events where event.kind == .text && event.type == MarkdownText.code {
      guard let range = event.range else { continue }
      // The lines of a block come one by one, without their ends.
      if let last = code.last, range.start - last.end <= 2 {
        code[code.count - 1] = last.union(range)
      } else {
        code.append(range)
      }
    }
    return code
  }

  /// The anchors and links that the attributes of tags make, in order.
  private static func places(
    _ reader: borrowing TagReader, _ text: ContiguousArray<UInt8>, _ units: [TranslationUnit]
  ) -> ([Anchor], [Link]) {
    var anchors: [Anchor] = []
    var links: [Link] = []
    for tag in reader.tags {
      for index in tag.attributes {
        let attribute = reader.attributes[index]
        let kind: Link.Kind
        switch attribute.name {
        case .id, .name:
          anchors.append(
            Anchor(
              name: value(attribute, reader.decoded, text), nameRange: attribute.valueRange, tag: tag.range,
              isAnchorElement: tag.element == .anchor))
          continue
        case .href where tag.element == .anchor: kind = .htmlLink
        case .src where tag.element != .span, .poster where tag.element != .span: kind = .htmlImage
        default: continue
        }
        links.append(
          Link(
            kind: kind, range: tag.range, destinationRange: attribute.valueRange,
            destination: value(attribute, reader.decoded, text), unit: units.segmentIndex(at: tag.range.start)
          ))
      }
    }
    return (anchors, links)
  }

  private static func value(
    _ attribute: TagAttribute, _ decoded: [ByteString], _ text: ContiguousArray<UInt8>
  ) -> ByteString {
    attribute.decoded.map { decoded[$0] }
      ?? ByteString(text[attribute.valueRange.start..<attribute.valueRange.end])
  }

  // MARK: - The account

  /// Reports the mended tags, once for each run without an intact unit tag within.
  private mutating func reportEscapedQuotes(_ woven: WovenText, _ idTags: [SourceRange]) {
    var run: [SourceRange] = []
    for tag in woven.mendedTags where !code.covers(tag.start) {
      if let last = run.last {
        let next = idTags.partitioningIndex { $0.start >= last.end }
        if next < idTags.count, idTags[next].end <= tag.start {
          report(run, woven)
          run = []
        }
      }
      run.append(tag)
    }
    report(run, woven)
  }

  private mutating func report(_ run: [SourceRange], _ woven: WovenText) {
    guard let first = run.first, let last = run.last else { return }
    let start = woven.mendedQuotes.partitioningIndex { $0.start >= first.start }
    let quotes = woven.mendedQuotes[start...].prefix { $0.start < last.end }.filter { run.covers($0.start) }
    faults.append(
      WeaveFault(
        kind: .escapedQuotes(tags: run.count, quotes: quotes), range: first,
        unit: units.index(overlapping: first)))
  }

  /// Reports every id attribute in the body that nothing accounts for.
  private mutating func account(
    for text: ContiguousArray<UInt8>, _ body: SourceRange, idTags: [SourceRange],
    _ unclosedComments: [SourceRange], unreadable: [SourceRange]
  ) {
    var hidden = [Int](repeating: 0, count: unclosedComments.count)
    // A tag that is too large may stand in a part that was not reached.
    let unreadable = OverlapIndex(unreadable)
    func note(_ start: Int) {
      if code.covers(start) {
        missing.inCode += 1
      } else if unreadable.contains(start) {
        // That is a fault already.
      } else if unclosedComments.covers(start) {
        hidden[unclosedComments.partitioningIndex { $0.end > start }] += 1
      } else if !comments.covers(start) {
        missing.lost += 1
        faults.append(
          WeaveFault(kind: .lost, range: SourceRange(start, start + UnitIDSearch.length), unit: nil))
      }
    }
    func canHoldTwoIDs(_ tag: SourceRange) -> Bool {
      // A value in quotes, as in all that the format writes, takes two bytes more, so that most tags need no search.
      tag.count >= Self.shortestWithTwoIDs + 2
        || tag.count >= Self.shortestWithTwoIDs && text[tag.start + Self.firstQuote] != UInt8(ascii: "\"")
    }
    var ids: [Int] = []
    var searched = body.start
    for tag in idTags {
      UnitIDSearch.addOffsets(in: text, SourceRange(searched, tag.start), to: &ids)
      // A tag accounts for one id.
      if canHoldTwoIDs(tag) { ids += UnitIDSearch.offsets(in: text, tag).dropFirst() }
      searched = max(searched, tag.end)
    }
    UnitIDSearch.addOffsets(in: text, SourceRange(searched, body.end), to: &ids)
    for id in ids { note(id) }
    for (comment, count) in zip(unclosedComments, hidden) where count > 0 {
      faults.append(
        WeaveFault(
          kind: .unclosedComment(hidden: count), range: SourceRange(comment.start, comment.start + 4),
          unit: nil))
    }
  }

  /// Finds the unit that misses its other side because the id of that is lost: the next one, if it has the same id.
  private mutating func assignLostIDs(_ text: ContiguousArray<UInt8>) {
    for index in faults.indices where faults[index].kind == .lost {
      let fault = faults[index]
      let next = units.partitioningIndex { $0.range.start >= fault.range.end }
      guard next < units.count, (units[next].target == nil) != (units[next].source == nil),
        let id = units[next].source?.idRange ?? units[next].target?.idRange
      else { continue }
      // Behind the name stand an equals sign and, as a rule, a quote.
      let value = fault.range.end + 1
      let isSame = [value, value + 1].contains { start in
        start + id.count <= id.start && text[start..<start + id.count] == text[id.start..<id.end]
      }
      if isSame { faults[index] = WeaveFault(kind: .lost, range: fault.range, unit: next) }
    }
  }

  /// Reports the fences without an end whose code holds ids: a reader sees tags there, and nothing was checked.
  private mutating func reportUnclosedFences(
    _ events: ContiguousArray<MarkdownEvent>, _ text: ContiguousArray<UInt8>, _ body: SourceRange
  ) {
    let lines = ByteSearch.lineStarts(in: text)
    for block in CodeBlock.all(in: events) {
      let hidden = UnitIDSearch.offsets(in: text, block.range).count
      guard hidden > 0, let fence = CodeFence(of: block, in: text, lines, body: body), !fence.isClosed else {
        continue
      }
      faults.append(WeaveFault(kind: .unclosedFence(hidden: hidden), range: fence.opening, unit: nil))
    }
  }

  /// The number of bytes of `<span data-ttu-id data-stu-id>`.
  private static let shortestWithTwoIDs = 30
  /// The offset of the quote in `<span data-ttu-id="`.
  private static let firstQuote = 18
}
