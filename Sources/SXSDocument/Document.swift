/// A parsed file: the front matter, the units, and the structure of the two pages that are woven into it.
///
/// Everything is a byte range into ``file``. Made by ``DocumentParser``.
///
/// A class because it is large, passed on to every rule, and never changed.
public final class Document: Sendable {
  /// How deep tags may nest, and how many attributes one may have, before reading stops there.
  ///
  /// libxml2 2.9 needs quadratic time for both.
  public static let maximumNesting = 64

  /// How much of a document is read.
  public enum Extent: Sendable {
    /// The front matter only: there are no units, anchors, headings, links, code and comments.
    case frontMatter
    /// All of it.
    case whole
  }

  /// What keeps a file from being read as UTF-8.
  public enum EncodingFault: Sendable, Equatable {
    /// Bytes that are not UTF-8; each is read as if it were a letter.
    case invalidUTF8
    /// A file in UTF-16, of which nothing else is read.
    case utf16
    /// A file in UTF-32, of which nothing else is read.
    case utf32
  }

  /// How much of the document was read.
  public let extent: Extent

  /// The file.
  public let file: SourceFile

  /// Every place where the file is not UTF-8.
  public let encodingFaults: [(kind: EncodingFault, range: SourceRange)]

  /// The front matter, if the document begins with some.
  public let frontMatter: FrontMatter?

  /// The language of the translation; `nil` if nothing tells it.
  public let language: Language?

  /// What follows the front matter.
  public let body: SourceRange

  /// The translation units, in order.
  public let units: [TranslationUnit]

  /// What is wrong with the tags of the units, in order.
  public let faults: [WeaveFault]

  /// The anchors in raw HTML, in order.
  public let anchors: [Anchor]

  /// The headings of the target view, in order.
  public let headings: [Heading]

  /// What the anchors of ``headings`` are, one by one.
  public let headingAnchors: [HeadingAnchor]

  /// The page in the target language.
  public let targetView: View

  /// The page in the source language.
  public let sourceView: View

  /// The code of the document that may hold tags of units: fences, indented code and code spans, in order.
  ///
  /// Code spans that begin and end in one sentence are left to the views.
  public let code: [SourceRange]

  /// The HTML comments, in order.
  public let comments: [SourceRange]

  /// The kinds of characters in the segments of all units.
  public let characters: Characters

  /// The kinds of characters in the two sides of each unit; none where a side is missing or the bounds are a guess.
  ///
  /// The first thing that dozens of rules ask of each unit, and much smaller than the units are.
  package let pairCharacters: [Characters]

  /// Whether the links of all pairs are the same, see ``TranslationUnit/hasSameLinks``; half a dozen rules ask.
  package let hasSameLinks: Bool

  /// The bytes of a range.
  public subscript(range: SourceRange) -> ArraySlice<UInt8> { file[range] }

  init(
    _ extent: Extent = .whole, file: SourceFile,
    encodingFaults: [(kind: EncodingFault, range: SourceRange)], frontMatter: FrontMatter?,
    language: Language? = nil, body: SourceRange, units: [TranslationUnit] = [], faults: [WeaveFault] = [],
    anchors: [Anchor] = [],
    headings: [Heading] = [], headingAnchors: [HeadingAnchor] = [], targetView: View = .empty,
    sourceView: View = .empty, code: [SourceRange] = [],
    comments: [SourceRange] = []
  ) {
    self.extent = extent
    self.file = file
    self.encodingFaults = encodingFaults
    self.frontMatter = frontMatter
    self.language = language
    self.body = body
    self.units = units
    self.faults = faults
    self.anchors = anchors
    self.headings = headings
    self.headingAnchors = headingAnchors
    self.targetView = targetView
    self.sourceView = sourceView
    self.code = code
    self.comments = comments
    characters = units.indices.reduce(into: []) { $0.formUnion(units[$1].characters) }
    hasSameLinks = units.indices.allSatisfy { units[$0].hasSameLinks }
    pairCharacters = units.indices.map { units[$0].isPair ? units[$0].characters : [] }
  }

  /// The references of the published page, in order.
  public var links: [Link] { targetView.links }

  /// The text of a range, for a message.
  public func text(_ range: SourceRange) -> String { file.text(range) }
}

extension Document {
  /// The places where the document was not read as it was meant.
  public var unreadParts: [UnreadPart] {
    var parts: [UnreadPart] = []
    if let first = encodingFaults.first, let last = encodingFaults.last {
      let reason =
        switch first.kind {
        case .utf16: "it is in UTF-16"
        case .utf32: "it is in UTF-32"
        case .invalidUTF8: "it is not in UTF-8"
        }
      parts = [
        UnreadPart(range: first.range.union(last.range), reason: reason, isHidden: first.kind != .invalidUTF8)
      ]
    }
    if let frontMatter, let fault = frontMatter.faults.first {
      // The lines of a merge conflict are what is wrong, where there is one.
      var range = frontMatterConflict?.range ?? fault.range
      if case .unclosed(let lookalike?) = fault.kind { range = lookalike }
      let name = file.path.isYAMLPath ? "YAML" : "front matter"
      parts.append(
        UnreadPart(
          range: range, reason: "its \(name) cannot be read as it should", isHidden: false,
          isFrontMatter: true))
    }
    return parts
      + faults.compactMap { fault in
        fault.kind.unreadReason.map { UnreadPart(range: fault.range, reason: $0, isHidden: true) }
      }
  }

  /// The first line of a merge conflict in the front matter, which is no YAML then.
  package var frontMatterConflict: ConflictMarker? {
    guard let frontMatter else { return nil }
    return ConflictMarker.all(in: file).first { frontMatter.range.contains($0.range) }
  }

  /// Whether the document is a handback: it has units, or one of the six handback keys.
  public var isHandback: Bool { !units.isEmpty || hasHandbackKey }

  /// Whether the front matter has one of the six handback keys.
  public var hasHandbackKey: Bool { frontMatter?.hasHandbackKey ?? false }
}

extension Document {
  /// The unit that holds the start of a range, if there is one.
  public func unit(at range: SourceRange) -> TranslationUnit? {
    units.index(at: range.start).map { units[$0] }
  }
}
