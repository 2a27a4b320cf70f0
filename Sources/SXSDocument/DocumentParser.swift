/// Turns files into documents.
///
/// Keeps the C parsers and their buffers for the next file, so: one for each worker. The first one sets the functions by
/// which libxml2 allocates memory in the whole process: they end it where there is none left, as Swift does.
public struct DocumentParser: ~Copyable {
  private var frontMatterParser = FrontMatterParser()
  private var markdown = MarkdownParser()
  private var html = HTMLParser()
  private let locale: ByteString?
  private let fallbackLocale: ByteString?
  private var lastLanguage: Language?

  /// A parser.
  ///
  /// - Parameters:
  ///   - locale: The locale of all documents, whatever they say themselves; `nil` for the one that each names.
  ///   - fallbackLocale: The locale of documents that name none, such as inclusions without front matter.
  public init(locale: ByteString? = nil, fallbackLocale: ByteString? = nil) {
    self.locale = locale
    self.fallbackLocale = fallbackLocale
  }

  /// The document in a file.
  ///
  /// Never fails: what cannot be read is a fault of the document.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - extent: How much to read at least: with the front matter alone it cannot always be known whether a document is a
  ///     handback, and then all is read.
  /// - Returns: The document.
  public mutating func parse(_ file: SourceFile, _ extent: Document.Extent = .whole) -> Document {
    if let encoding = UTF8Validation.wideEncoding(of: file.bytes) {
      let whole = SourceRange(0, file.bytes.count)
      return Document(
        file: file, encodingFaults: [(encoding, whole)], frontMatter: nil, body: SourceRange(0, 0))
    }
    let invalid = UTF8Validation.faults(in: file.bytes)
    var bytes = file.bytes
    for range in invalid {
      // A letter means nothing to any of the parsers.
      for offset in range.start..<range.end { bytes[offset] = UInt8(ascii: "x") }
    }
    let (frontMatter, rest) = frontMatterParser.parse(bytes, path: file.path)
    let isPage = !file.path.isYAMLPath
    let body = isPage ? rest : SourceRange(rest.end, rest.end)
    let encodingFaults = invalid.map { (kind: Document.EncodingFault.invalidUTF8, range: $0) }
    if extent == .frontMatter, let frontMatter, frontMatter.isReadable, frontMatter.hasHandbackKey {
      return Document(
        .frontMatter, file: file, encodingFaults: encodingFaults, frontMatter: frontMatter,
        language: language(frontMatter), body: body)
    }
    var reading = Reading.usual
    var (text, weave) = readWeave(bytes, body, reading)
    for other in Reading.others where other.isWorthwhile(for: weave) {
      let (otherText, otherWeave) = readWeave(bytes, body, other)
      if otherWeave.missing < weave.missing { (reading, text, weave) = (other, otherText, otherWeave) }
    }
    return assemble(file, encodingFaults, frontMatter, body: body, text: text, reading.dialect, weave)
  }

  // MARK: - The weave

  /// A way to have md4c read a weave.
  private struct Reading {
    let dialect: MarkdownParser.Dialect
    let isWhole: Bool
    let lead: Int

    /// The one that almost every document is read in.
    static let usual = Reading(dialect: .tables, isWhole: false, lead: 0)

    /// Those in which ids are looked for that were not found so, or only in code.
    static let others = [
      Reading(dialect: .tables, isWhole: true, lead: MarkdownParser.misreadingLead),
      Reading(dialect: .wideTables, isWhole: true, lead: 0),
      Reading(dialect: .withoutTables, isWhole: true, lead: 0),
    ]

    /// Whether a reading in this way may find more.
    func isWorthwhile(for weave: Weave) -> Bool {
      weave.missing.lost > 0 || dialect == .tables && weave.missing.inCode > 0
    }
  }

  /// How often a document is read again because backticks of different segments were taken for a code span.
  private static let maximumReadings = 8

  /// Finds the tags of a body, the units that they make, and what could not be accounted for.
  private mutating func readWeave(
    _ bytes: ContiguousArray<UInt8>, _ body: SourceRange, _ reading: Reading
  ) -> (ContiguousArray<UInt8>, Weave) {
    var woven = WovenText(bytes, body: body)
    var (structure, isWhole) = readStructure(woven, body, reading)
    for _ in 1..<Self.maximumReadings where woven.calm(structure) {
      (structure, isWhole) = readStructure(woven, body, reading)
    }
    let packed = PackedHTML(structure.events, of: woven.calmed)
    var reader = TagReader(packed)
    let unread = readHTML(packed, with: &reader)
    let weave = Weave(
      reader, woven, structure.events, unclosedComments: packed.unclosedComments,
      unread: isWhole ? unread : [WeaveFault(kind: .unparsed, range: body, unit: nil)], body: body)
    return (woven.text, weave)
  }

  /// Has md4c read a woven text; returns also whether it read to the end.
  private mutating func readStructure(
    _ woven: WovenText, _ body: SourceRange, _ reading: Reading
  ) -> (WeaveStructure, isWhole: Bool) {
    let text = AbridgedText(woven.calmed, body: body, isWhole: reading.isWhole, lead: reading.lead)
    let isWhole = markdown.parse(text.bytes, reading.dialect, wantsProse: false)
    return (text.restore(markdown.events), isWhole)
  }

  /// How many bytes may be handed to libxml2 again, as reading starts anew behind tags that nest too deep.
  private static let rereadingBudget = 128 << 20

  /// Has libxml2 read the HTML; returns what it did not read.
  ///
  /// Tags that Markdown takes for HTML but nobody closes (`Array<number>`) may nest deep in an honest page, so reading
  /// goes on behind them. A page made to be slow exhausts the budget.
  private mutating func readHTML(_ packed: PackedHTML, with reader: inout TagReader) -> [WeaveFault] {
    defer { reader.finish() }
    var unread = packed.overloaded.map { WeaveFault(kind: .tooDeep, range: $0, unit: nil) }
    var start = 0
    func fault(_ kind: WeaveFault.Kind) -> WeaveFault {
      WeaveFault(kind: kind, range: packed.fileRange(start, packed.bytes.count), unit: nil)
    }
    var budget = Self.rereadingBudget
    while budget > 0 {
      switch html.parse(packed.bytes, from: start, with: &reader) {
      case .complete: return unread
      case .tooDeep(let position): start = position
      case .gaveUp: return unread + [fault(.unparsed)]
      }
      budget -= packed.bytes.count - start
    }
    if start < packed.bytes.count { unread.append(fault(.tooDeep)) }
    return unread
  }

  // MARK: - The document

  /// The language of a document: of the locales that are known, the first that is one.
  private mutating func language(_ frontMatter: FrontMatter?) -> Language? {
    language(of: locale) ?? language(of: frontMatter?.value(.contentLocale))
      ?? language(of: fallbackLocale)
  }

  /// The language of a locale; that of the last document is at hand, as it is that of the next as a rule.
  private mutating func language(of locale: ByteString?) -> Language? {
    guard let locale else { return nil }
    if let lastLanguage, lastLanguage.locale == locale { return lastLanguage }
    let language = Language(locale: locale)
    if let language { lastLanguage = language }
    return language
  }

  private mutating func assemble(
    _ file: SourceFile, _ encodingFaults: [(kind: Document.EncodingFault, range: SourceRange)],
    _ frontMatter: FrontMatter?, body: SourceRange, text: ContiguousArray<UInt8>,
    _ dialect: MarkdownParser.Dialect, _ weave: Weave
  ) -> Document {
    guard !weave.faults.contains(where: { $0.kind == .unparsed }),
      let targetView = ViewParser.view(.target, of: text, body: body, weave, with: &markdown, dialect)?
        .adding(weave.htmlLinks.target),
      let sourceView = ViewParser.view(.source, of: text, body: body, weave, with: &markdown, dialect)?
        .adding(weave.htmlLinks.source)
    else {
      // What was read of it before would only be found to be torn.
      return Document(
        file: file, encodingFaults: encodingFaults, frontMatter: frontMatter, body: body,
        faults: [WeaveFault(kind: .unparsed, range: body, unit: nil)])
    }
    var units = weave.units
    units.describe(text, target: targetView, source: sourceView)
    let garbled = encodingFaults.map(\.range)
    units.distrust(garbled)
    let headingReader = HeadingReader(text: text, body: body, units: units, anchors: weave.anchors)
    let headings = headingReader.headings(targetView)
    let anchorReader = HeadingAnchorReader(
      file: file, units: units, anchors: weave.anchors, encodingFaults: garbled)
    let headingAnchors = anchorReader.headingAnchors(headings)
    return Document(
      file: file, encodingFaults: encodingFaults, frontMatter: frontMatter, language: language(frontMatter),
      body: body, units: units,
      faults: weave.faults, anchors: weave.anchors, headings: headings, headingAnchors: headingAnchors,
      targetView: targetView, sourceView: sourceView, code: weave.code, comments: weave.comments)
  }
}

extension [TranslationUnit] {
  /// Marks the units that have bytes that are not UTF-8: what they say is anybody's guess.
  fileprivate mutating func distrust(_ faults: [SourceRange]) {
    guard !faults.isEmpty else { return }
    let index = OverlapIndex(faults)
    for unit in indices where index.overlaps(self[unit].range) { self[unit].isMalformed = true }
  }
}
