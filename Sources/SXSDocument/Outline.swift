/// What other documents may need to know of one: all that is kept of a file when its bytes are dropped.
public struct Outline: Sendable {
  /// A heading with translation units that has no anchor of any kind.
  public struct BareHeading: Sendable {
    /// The heading's line.
    public let range: SourceRange
    /// The anchor that the translation system gives a heading with this English text.
    public let slug: ByteString
  }

  /// A reference, and what the source side says.
  public struct Reference: Sendable {
    /// The reference of the published page.
    public let link: Link
    /// Whether the English page has a reference with the same destination, so that the author wrote it so.
    public let isInherited: Bool
    /// The unit that the reference stands in, if it stands in one.
    public let unit: Unit?
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

  /// Whether the document is a handback: it has units, or one of the six handback keys.
  public let isHandback: Bool

  /// The number of units that were read as they stand.
  public let unitCount: Int

  /// The number of units that were read after escaped quotes in their tags had been undone.
  public let recoveredUnitCount: Int

  /// The front matter's range, if there is some and it could be read.
  public let frontMatter: SourceRange?

  /// Whether there is front matter that could not be read, so that fields may be there that are not listed.
  public let hasUnreadableFrontMatter: Bool

  /// Where to point at for the front matter as a whole: its first line or field; where it should begin if it is missing.
  public let top: SourceRange

  /// The fields that rules compare over the repository: the six handback keys, `title` and `ms.date`.
  public let fields: [Field]

  /// The names of the anchors in raw HTML, in order.
  public let anchors: [ByteString]

  /// The anchors that the published page makes of headings without a name of their own.
  public let implicitAnchors: [ByteString]

  /// The anchors that headings should have by their English text and have not; another rule reports the heading.
  public let lostAnchors: [ByteString]

  /// The number of headings with units that have an anchor.
  public let anchoredHeadingCount: Int

  /// The headings with units that have no anchor.
  public let bareHeadings: [BareHeading]

  /// The references to other places, in order; those with a scheme or host excluded.
  public let references: [Reference]

  /// Whether the document could not be read whole, so that it may have anchors that are not listed.
  public let isIncomplete: Bool

  /// The unit that holds the reference at `range`, if there is one.
  public func unit(at range: SourceRange) -> Unit? {
    references.first { $0.link.range.overlaps(range) || $0.link.range == range }?.unit
  }

  /// Whether the text of the document is in the source language.
  public var isSourceLanguage: Bool { locale?.lowercasedASCII.isEnglish ?? false }
}

extension ByteString {
  /// Whether a lower-case locale is English.
  package var isEnglish: Bool { self == "en" || hasPrefix("en-") }
}

extension Outline {
  /// Whether rules compare the field with a key over the repository.
  private static func isCompared(_ key: ByteString) -> Bool {
    key == "title" || key == "ms.date" || HandbackKey(key) != nil
  }

  /// The outline of a document.
  public init(_ document: Document) {
    path = document.file.path
    locale = document.frontMatter?.value(HandbackKey.contentLocale.key)
    isHandback = document.isHandback
    unitCount = 0
    recoveredUnitCount = 0
    let readable = document.frontMatter.flatMap { $0.isReadable ? $0 : nil }
    frontMatter = readable?.range
    hasUnreadableFrontMatter = document.frontMatter != nil && readable == nil
    top = document.frontMatter?.top ?? SourceRange(document.body.start, document.body.start)
    fields = readable?.fields.filter { Self.isCompared($0.key) } ?? []
    anchors = []
    implicitAnchors = []
    lostAnchors = []
    anchoredHeadingCount = 0
    bareHeadings = []
    references = []
    isIncomplete = false
  }
}
