/// What other documents may need to know of one: all that is kept of a file when its bytes are dropped.
///
/// A class, as thousands of them are handed from list to list.
public final class Outline: Sendable {
  /// A heading with translation units that has no anchor of any kind.
  public struct BareHeading: Sendable {
    /// The heading's line.
    public let range: SourceRange
    /// The anchor that the translation system gives a heading with this English text.
    public let slug: ByteString
    /// The offset where the anchor belongs.
    public let insertion: Int
    /// The first unit of the heading.
    public let unit: Unit?
  }

  /// An anchor that a heading should have and has not.
  public struct WantedAnchor: Sendable {
    /// The name.
    public let name: ByteString
    /// What is reported of the heading: the anchor that it has instead, or its line.
    public let place: SourceRange
  }

  /// A reference, and what the source side says.
  public struct Reference: Sendable {
    /// What makes the reference.
    public let kind: Link.Kind
    /// The reference of the published page, see ``Link/range``.
    public let range: SourceRange
    /// Its destination as written, see ``Link/destinationRange``.
    public let destinationRange: SourceRange
    /// Whether the English page has a reference with the same destination, letter case apart, or nobody can know.
    ///
    /// Another one is the translator's, which the rules report that compare the sides of the pair.
    public let isInherited: Bool
    /// The unit that the reference stands in, if it stands in one.
    public let unit: Unit?
    /// Where the reference leads.
    public let place: Place
    /// The anchor that its fragment names, percent signs decoded; `nil` if it names none.
    public let anchor: ByteString?
  }

  /// A unit, by its id and its place.
  public struct Unit: Sendable {
    /// The id as written.
    public let id: ByteString
    /// The content of the target segment.
    public let target: SourceRange?
    /// The content of the source segment.
    public let source: SourceRange?
  }

  /// The path relative to the root of the repository.
  public let path: ByteString

  /// The locale that the front matter names, as written.
  public let locale: ByteString?

  /// The locale of the translation's language, see ``Document/language``; `nil` if the language is not known.
  public let languageLocale: ByteString?

  /// How much of the document was read: of one of which only the front matter was, there are no units, anchors, headings
  /// and references.
  public let extent: Document.Extent

  /// The number of units that were read as they stand.
  public let unitCount: Int

  /// The number of units that were read after escaped quotes in their tags had been undone.
  public let recoveredUnitCount: Int

  /// Whether the document is a handback: it has units, or one of the six handback keys.
  public let isHandback: Bool

  /// Whether the document could not be read whole, so that it may have anchors that are not listed.
  public let isIncomplete: Bool

  /// Whether there is front matter that could be read.
  public let hasReadableFrontMatter: Bool

  /// Whether there is front matter that could not be read, so that fields may be there that are not listed.
  public let hasUnreadableFrontMatter: Bool

  /// Where to point at for the front matter as a whole: its first line or field.
  ///
  /// Without front matter, the first unit, as it proves that there should be some.
  public let top: SourceRange

  /// The fields that rules compare over the repository, the first of each key.
  public let fields: [Field]

  /// The keys that are perhaps meant to be generated ones that are missing, if the front matter can be read.
  public let misspeltKeys: [MisspeltKey]

  /// The text of `ms.lasthandoff`, if the front matter can be read.
  public let lastHandoff: ByteString?

  /// The text of `ms.locfileid`, if the front matter can be read.
  public let locFileID: NumberText?

  /// The names of the anchors in raw HTML, sorted, each once.
  public let anchors: PackedTexts

  /// The anchors that the published page makes of headings without a name of their own, sorted, each once.
  public let implicitAnchors: PackedTexts

  /// The anchors that headings with none or a mismatched one should have, in all variants; sorted by name.
  public let wantedAnchors: [WantedAnchor]

  /// The number of headings with units that have an anchor.
  public let anchoredHeadingCount: Int

  /// The headings with units that have no anchor.
  public let bareHeadings: [BareHeading]

  /// The references to files and anchors that rules may have something to say of, in order; none has a scheme or host.
  public let references: [Reference]

  /// The places that the document includes, each once, in order.
  public let inclusions: [Reference.Place]

  /// The translations that can be compared with others of the same source; empty without ``Parts/translations``.
  public let translations: [Translation]

  /// The outline of a document, with those parts that rules ask for.
  public convenience init(_ document: Document, with parts: Parts = []) {
    var pool = ByteStringPool()
    self.init(document, with: parts, sharing: &pool) { _, _ in true }
  }

  /// The outline of a document that has texts in common with others.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - parts: What rules ask for besides.
  ///   - pool: The texts of others.
  ///   - isKept: Which references are kept.
  public init(
    _ document: Document, with parts: Parts, sharing pool: inout ByteStringPool,
    keeping isKept: ReferenceFilter
  ) {
    path = document.file.path
    extent = document.extent
    locale = document.frontMatter?.value(.contentLocale).map { pool.shared($0) }
    languageLocale = document.language?.locale
    isHandback = document.isHandback
    recoveredUnitCount = document.units.count(where: \.isRecovered)
    unitCount = document.units.count - recoveredUnitCount
    let readable = document.frontMatter.flatMap { $0.isReadable ? $0 : nil }
    hasReadableFrontMatter = readable != nil
    hasUnreadableFrontMatter = document.frontMatter != nil && readable == nil
    top =
      document.frontMatter?.top ?? document.units.first.map { ($0.target ?? $0.source)?.tag ?? $0.range }
      ?? SourceRange(document.body.start, document.body.start)
    fields = Self.fields(readable)
    misspeltKeys = readable?.misspeltKeys ?? []
    lastHandoff = readable?.value(.lastHandoff).map { pool.shared($0) }
    locFileID = readable?.value(.locFileID).map(NumberText.init)
    let anchors = Anchors(document)
    self.anchors = anchors.names
    implicitAnchors = anchors.implicit
    wantedAnchors = anchors.wanted
    anchoredHeadingCount = anchors.anchoredHeadingCount
    bareHeadings = anchors.bareHeadings
    (references, inclusions) = Self.references(of: document, sharing: &pool, keeping: isKept)
    translations = parts.contains(.translations) ? Self.translations(of: document) : []
    isIncomplete = document.mayHideAnchors
  }
}
