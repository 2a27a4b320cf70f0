/// Reads one of the two pages of a woven file: cuts it out, has md4c parse it, and maps the structure back.
struct ViewParser {
  /// Which page.
  enum Side {
    case target, source
  }

  /// The page, with ``MarkdownParser/endMark`` behind it.
  let page: ContiguousArray<UInt8>
  /// Behind the last byte of the page.
  let pageEnd: Int
  /// Where runs of bytes that stand together in the file begin, in the page and in the file; then a last one, which begins
  /// nowhere.
  private let pieces: ContiguousArray<(page: Int, file: Int)>

  private var blocks: [Block] = []
  private var inlines: [Inline] = []
  private var links: [Link] = []
  /// The inlines that are open, with where they began in the page.
  private var open: [(index: Int, start: Int, destination: SourceRange?, copy: ByteString?)] = []
  private var leaf: (kind: Block.Kind, firstInline: Int)?
  /// The index of the piece that was last asked for.
  private var piece = 0
  /// Behind the last byte of the page that was accounted for.
  private(set) var cursor = 0

  /// The view of a page; `nil` if md4c gives up on it.
  static func view(
    _ side: Side, of text: ContiguousArray<UInt8>, body: SourceRange, _ weave: Weave,
    with markdown: inout MarkdownParser, _ dialect: MarkdownParser.Dialect
  ) -> View? {
    var parser = ViewParser(side, of: text, body: body, units: weave.units, lead: 0)
    guard let view = parser.parse(with: &markdown, dialect, weave) else { return nil }
    guard view.blocks.contains(where: { $0.kind == .code && weave.units.index(overlapping: $0.range) != nil })
    else {
      return view
    }
    // A unit is never code: that is settled when the weave is read.
    var other = ViewParser(
      side, of: text, body: body, units: weave.units, lead: MarkdownParser.misreadingLead)
    return other.parse(with: &markdown, dialect, weave)
  }

  /// Cuts a page out of a file, with some blank lines before it.
  private init(
    _ side: Side, of text: ContiguousArray<UInt8>, body: SourceRange, units: [TranslationUnit], lead: Int
  ) {
    var ranges: ContiguousArray<SourceRange> = []
    ranges.reserveCapacity(2 * units.count + 1)
    func add(_ start: Int, _ end: Int) {
      if start < end { ranges.append(SourceRange(start, end)) }
    }
    var position = body.start
    for unit in units {
      add(position, unit.range.start)
      if let content = (side == .target ? unit.target : unit.source)?.content {
        add(content.start, content.end)
      }
      position = max(position, unit.range.end)
    }
    add(position, body.end)
    page = ContiguousArray(
      repeatElement(UInt8(ascii: "\n"), count: lead), joining: ranges, of: text, MarkdownParser.endMark)
    var length = lead
    var pieces: ContiguousArray<(page: Int, file: Int)> = []
    pieces.reserveCapacity(ranges.count + 1)
    for range in ranges {
      pieces.append((page: length, file: range.start))
      length += range.count
    }
    pieces.append((page: .max, file: 0))
    self.pieces = pieces
    pageEnd = length
  }

  /// Parses the page; `nil` if md4c gives up on it.
  private mutating func parse(
    with markdown: inout MarkdownParser, _ dialect: MarkdownParser.Dialect, _ weave: Weave
  ) -> View? {
    guard markdown.parse(page, dialect, wantsProse: true) else { return nil }
    inlines.reserveCapacity(markdown.events.count)
    blocks.reserveCapacity(weave.units.count)
    for index in markdown.events.indices { handle(index, markdown, weave) }
    endLeaf()
    links.sort { $0.range < $1.range }
    return View(blocks: blocks, inlines: inlines, links: links)
  }

  private mutating func handle(_ index: Int, _ markdown: borrowing MarkdownParser, _ weave: Weave) {
    let event = markdown.events[index]
    switch event.kind {
    case .enterBlock:
      endLeaf()
      if let kind = Self.leaf(event) { leaf = (kind, inlines.count) }
    case .leaveBlock:
      endLeaf()
    case .enterSpan:
      if leaf == nil { leaf = (.paragraph, inlines.count) }
      enter(index, markdown)
    case .leaveSpan:
      leave(event, weave.units)
    case .text:
      if leaf == nil { leaf = (.paragraph, inlines.count) }
      add(event, weave)
    }
  }

  private static func leaf(_ event: MarkdownEvent) -> Block.Kind? {
    switch event.type {
    case MarkdownBlock.paragraph: .paragraph
    case MarkdownBlock.heading: .heading(Int(event.detail))
    case MarkdownBlock.cell, MarkdownBlock.headCell: .cell
    case MarkdownBlock.code: .code
    case MarkdownBlock.html: .html
    default: nil
    }
  }

  private mutating func endLeaf() {
    while let entry = open.popLast() { abandon(entry.index) }
    guard let leaf, leaf.firstInline < inlines.count else {
      self.leaf = nil
      return
    }
    self.leaf = nil
    var range = inlines[leaf.firstInline].range
    for index in leaf.firstInline + 1..<inlines.count { range = range.union(inlines[index].range) }
    blocks.append(Block(kind: leaf.kind, range: range, inlines: leaf.firstInline..<inlines.count))
  }

  private mutating func add(_ event: MarkdownEvent, _ weave: Weave) {
    guard let range = event.range, pieces.count > 1 else { return }
    let kind: Inline.Kind =
      switch event.type {
      case MarkdownText.entity: .entity
      case MarkdownText.code: .code
      case MarkdownText.html: .html
      case MarkdownText.hardBreak, MarkdownText.softBreak: .lineBreak
      default: .text
      }
    // Text that goes on from one segment into the next is cut there, so that every piece belongs to one of them.
    var start = range.start
    seek(start)
    while true {
      let end = min(pieces[piece + 1].page, range.end)
      let shift = pieces[piece].file - pieces[piece].page
      let cut = SourceRange(start + shift, end + shift)
      if kind == .html, leaf?.kind == .html { addHTML(cut, weave) } else { append(kind, cut) }
      if end >= range.end { break }
      start = end
      piece += 1
    }
    cursor = max(cursor, range.end)
  }

  private mutating func append(_ kind: Inline.Kind, _ range: SourceRange) {
    inlines.append(Inline(kind: kind, range: range, descendantsEnd: inlines.count + 1))
  }

  /// Adds a line of a block of raw HTML, which is all the same to Markdown: what stands between its tags is text.
  private mutating func addHTML(_ range: SourceRange, _ weave: Weave) {
    var position = range.start
    for tag in weave.tags[weave.tags.partitioningIndex { $0.range.end > range.start }...] {
      guard tag.range.start < range.end else { break }
      addHTMLText(SourceRange(position, tag.range.start), weave)
      append(.html, SourceRange(max(position, tag.range.start), min(tag.range.end, range.end)))
      position = min(tag.range.end, range.end)
    }
    addHTMLText(SourceRange(position, range.end), weave)
  }

  private mutating func addHTMLText(_ range: SourceRange, _ weave: Weave) {
    if !range.isEmpty { append(weave.comments.covers(range.start) ? .html : .text, range) }
  }

  // MARK: - Spans

  private mutating func enter(_ index: Int, _ markdown: borrowing MarkdownParser) {
    let event = markdown.events[index]
    guard let kind = Self.span(event.type) else { return }
    var start = cursor
    var copy: ByteString?
    if kind == .link || kind == .image {
      start = bracket(index, markdown.events)
      cursor = min(pageEnd, max(cursor, start + 1))
      if event.range == nil { copy = markdown.destinations[Int(event.detail)] }
    }
    open.append((index: inlines.count, start: start, destination: event.range, copy: copy))
    inlines.append(Inline(kind: kind, range: SourceRange(0, 0), descendantsEnd: 0))
  }

  private static func span(_ type: UInt8) -> Inline.Kind? {
    switch type {
    case MarkdownSpan.link: .link
    case MarkdownSpan.image: .image
    case MarkdownSpan.emphasis: .emphasis
    case MarkdownSpan.strong: .strong
    case MarkdownSpan.strikethrough: .strikethrough
    default: nil
    }
  }

  private mutating func leave(_ event: MarkdownEvent, _ units: [TranslationUnit]) {
    guard let kind = Self.span(event.type),
      let last = open.lastIndex(where: { inlines[$0.index].kind == kind })
    else { return }
    while open.count > last + 1 { abandon(open.removeLast().index) }
    let entry = open.removeLast()
    if kind == .link || kind == .image {
      let (end, destination) = closing(entry.start, entry.destination)
      cursor = max(cursor, end)
      let range = fileRange(entry.start, end)
      inlines[entry.index] = Inline(kind: kind, range: range, descendantsEnd: inlines.count)
      links.append(
        Link(
          kind: kind == .image ? .image : isInclude(entry.start) ? .include : .link, range: range,
          destinationRange: destination.map { fileRange($0.start, $0.end) } ?? range,
          destination: entry.copy ?? ByteString(entry.destination.map { page[$0.start..<$0.end] } ?? []),
          unit: units.segmentIndex(at: range.start)))
    } else {
      let end = fileRange(entry.start, max(entry.start, cursor)).end
      let start = entry.index + 1 < inlines.count ? inlines[entry.index + 1].range.start : end
      inlines[entry.index] = Inline(kind: kind, range: SourceRange(start, end), descendantsEnd: inlines.count)
    }
  }

  /// Makes a span that is entered and never left what it is to a reader: plain text.
  ///
  /// md4c (0.4.8) takes a star in the destination of a link for the end of emphasis before the link.
  private mutating func abandon(_ index: Int) {
    let start = index + 1 < inlines.count ? inlines[index + 1].range.start : fileOffset(cursor)
    inlines[index] = Inline(kind: .text, range: SourceRange(start, start), descendantsEnd: index + 1)
  }

  // MARK: - Back to the file

  /// Makes ``piece`` the one that holds a byte of the page; most bytes are asked for from front to back.
  private mutating func seek(_ offset: Int) {
    // The next one, as a rule, if not the same.
    if pieces[piece + 1].page <= offset { piece += 1 }
    guard pieces[piece].page > offset || pieces[piece + 1].page <= offset else { return }
    piece = max(0, pieces.partitioningIndex { $0.page > offset } - 1)
  }

  private mutating func fileOffset(_ offset: Int) -> Int {
    guard pieces.count > 1 else { return 0 }
    seek(offset)
    return pieces[piece].file + offset - pieces[piece].page
  }

  private mutating func fileRange(_ start: Int, _ end: Int) -> SourceRange {
    let first = fileOffset(start)
    return SourceRange(first, end > start ? fileOffset(end - 1) + 1 : first)
  }
}
