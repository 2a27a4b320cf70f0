import CMD4C

/// Reads CommonMark with tables and strikethrough, which is what the published site understands, through md4c.
struct MarkdownParser {
  /// Which extensions of CommonMark are understood, besides strikethrough.
  enum Dialect {
    /// Pipe tables. md4c says nothing of cells that a row has and the table's second line has not.
    case tables
    /// Pipe tables with as many columns as the row with the most cells has.
    case wideTables
    /// No tables.
    case withoutTables
  }

  /// How many blank lines to put before a text that was perhaps misread.
  ///
  /// At a blank line behind a fence in a list md4c (0.4.8 to 0.5.3) takes the offset of a line for a kind of block, once
  /// in 256 times, and ends the list there: what is indented behind it is code then. With other offsets it does not.
  static let misreadingLead = 1

  /// The most that a block may cost: the number of its lines times that of its opening brackets.
  ///
  /// For each bracket of a paragraph md4c (0.4.8) walks through its lines from the first one. Of 14,000 pages one has a
  /// block of 3,054 lines, and no other one of 1,000.
  static let maximumBlock = 400_000_000

  /// The most that the destinations and titles of all links of a text may come to, in bytes.
  ///
  /// Each use of a definition (`[x]: …`) counts, as each gets a copy: one long definition and many uses would grow with
  /// the square of the text. Without definitions they are never more than the text.
  static func maximumExpansion(of size: Int) -> Int { max(1 << 20, 16 * size) }

  /// What md4c said of the last text.
  private(set) var events: ContiguousArray<MarkdownEvent> = []

  /// The destinations that are no part of the text because escapes or entities in them were undone.
  private(set) var destinations: [ByteString] = []

  /// What has to stand behind every text: md4c looks at the byte behind the last one (0.4.8), so that it must be there
  /// and always the same.
  static let endMark: [UInt8] = [0, 0, 0, 0]

  /// Where md4c puts what it says.
  @safe
  private struct Sink {
    var events: ContiguousArray<MarkdownEvent>
    var destinations: [ByteString]
    let base: UnsafePointer<MD_CHAR>
    let size: Int
    let wantsProse: Bool
    /// The number of bytes of all destinations and titles so far.
    var expansion = 0

    /// The offset in the text of a pointer into the parsed buffer, or -1.
    func offset(of text: UnsafePointer<MD_CHAR>?, _ size: MD_SIZE) -> Int32 {
      guard let text = unsafe text else { return -1 }
      let offset = unsafe text - base
      return offset >= 0 && offset + Int(size) <= self.size ? Int32(offset) : -1
    }

    mutating func add(
      _ kind: MarkdownEvent.Kind, _ type: UInt32, detail: Int32 = 0, start: Int32 = -1, count: MD_SIZE = 0
    ) {
      events.append(
        MarkdownEvent(
          kind: kind, type: UInt8(truncatingIfNeeded: type), detail: detail, start: start, count: Int32(count)
        ))
    }

    /// Leaves a block; a row has a cell for each column of its table, and those without anything in them are not told.
    mutating func leave(_ type: MD_BLOCKTYPE) {
      if type == MD_BLOCK_TD, let last = events.last, last.kind == .enterBlock,
        last.type == MarkdownBlock.cell
      {
        events.removeLast()
      } else {
        add(.leaveBlock, type.rawValue)
      }
    }

    /// Enters a link or an image; `false` if what definitions of references have grown to is too much.
    mutating func addLink(_ type: MD_SPANTYPE, to destination: MD_ATTRIBUTE, title: MD_ATTRIBUTE) -> Bool {
      let size = unsafe destination.size
      expansion += unsafe Int(size) + Int(title.size)
      guard expansion <= MarkdownParser.maximumExpansion(of: self.size) else { return false }
      let start = unsafe offset(of: destination.text, size)
      if start >= 0 {
        add(.enterSpan, type.rawValue, start: start, count: size)
      } else {
        let copy = unsafe UnsafeBufferPointer(start: destination.text, count: Int(size))
        unsafe destinations.append(ByteString(copy.map { UInt8(bitPattern: $0) }).decodingEntities)
        add(.enterSpan, type.rawValue, detail: Int32(destinations.count - 1))
      }
      return true
    }
  }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - text: The text, with ``endMark`` behind it.
  ///   - dialect: The extensions that are understood.
  ///   - wantsProse: Whether text counts that is neither code nor HTML.
  /// - Returns: Whether md4c read to the end; by itself it fails only for want of memory. A text with a block that costs
  ///   more than ``maximumBlock`` is not given to it, and with more than ``maximumExpansion(of:)`` it is stopped.
  mutating func parse(_ text: ContiguousArray<UInt8>, _ dialect: Dialect, wantsProse: Bool) -> Bool {
    precondition(text.suffix(Self.endMark.count).elementsEqual(Self.endMark), "a text without an end mark")
    events.removeAll(keepingCapacity: true)
    destinations.removeAll(keepingCapacity: true)
    guard !ByteSearch.hasBlock(costlierThan: Self.maximumBlock, in: text) else { return false }
    guard dialect != .withoutTables else { return read(text, UInt32(MD_FLAG_STRIKETHROUGH), wantsProse) }
    let flags = UInt32(MD_FLAG_STRIKETHROUGH | MD_FLAG_TABLES)
    let rows = DelimiterRows(text, isWide: dialect == .wideTables)
    guard !rows.isEmpty else { return read(text, flags, wantsProse) }
    let isWhole = read(rows.copy(of: text), flags, wantsProse)
    events = rows.restore(events)
    return isWhole
  }

  /// Has md4c read a text.
  private mutating func read(
    _ text: ContiguousArray<UInt8>, _ flags: UInt32, _ wantsProse: Bool
  ) -> Bool {
    unsafe text.withUnsafeBytes { raw in
      guard let base = unsafe raw.bindMemory(to: MD_CHAR.self).baseAddress else { return true }
      let size = raw.count - Self.endMark.count
      var sink = unsafe Sink(
        events: events, destinations: destinations, base: base, size: size, wantsProse: wantsProse)
      (events, destinations) = ([], [])
      let outcome = unsafe withUnsafeMutablePointer(to: &sink) { sink in
        var parser = Self.parser
        parser.flags = flags
        return unsafe md_parse(base, MD_SIZE(size), &parser, sink)
      }
      (events, destinations) = (sink.events, sink.destinations)
      return outcome == 0
    }
  }

  /// What a callback returns to end the parsing; md4c goes on for a positive number, unlike what its header says.
  private static let abort: Int32 = -1

  private static var parser: MD_PARSER {
    unsafe MD_PARSER(
      abi_version: 0,
      flags: 0,
      enter_block: { type, detail, sink in
        guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return MarkdownParser.abort }
        let number: Int32? =
          switch type {
          case MD_BLOCK_H:
            unsafe (detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level).map(Int32.init)
          case MD_BLOCK_CODE:
            unsafe (detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.fence_char).map(
              Int32.init)
          default: nil
          }
        unsafe sink.pointee.add(.enterBlock, type.rawValue, detail: number ?? 0)
        return 0
      },
      leave_block: { type, _, sink in
        guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return MarkdownParser.abort }
        unsafe sink.pointee.leave(type)
        return 0
      },
      enter_span: { type, detail, sink in
        guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return MarkdownParser.abort }
        if type == MD_SPAN_A, let link = unsafe detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self) {
          return unsafe sink.pointee.addLink(type, to: link.pointee.href, title: link.pointee.title)
            ? 0 : MarkdownParser.abort
        } else if type == MD_SPAN_IMG,
          let image = unsafe detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self)
        {
          return unsafe sink.pointee.addLink(type, to: image.pointee.src, title: image.pointee.title)
            ? 0 : MarkdownParser.abort
        }
        unsafe sink.pointee.add(.enterSpan, type.rawValue)
        return 0
      },
      leave_span: { type, _, sink in
        guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return MarkdownParser.abort }
        unsafe sink.pointee.add(.leaveSpan, type.rawValue)
        return 0
      },
      text: { type, text, size, sink in
        guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return MarkdownParser.abort }
        guard unsafe sink.pointee.wantsProse || type == MD_TEXT_HTML || type == MD_TEXT_CODE else { return 0 }
        let start = unsafe sink.pointee.offset(of: text, size)
        let isLineEnd = unsafe start < 0 && size == 1 && text?.pointee == 0x0A
        unsafe sink.pointee.add(.text, type.rawValue, detail: isLineEnd ? 1 : 0, start: start, count: size)
        return 0
      },
      debug_log: nil,
      syntax: nil)
  }
}
