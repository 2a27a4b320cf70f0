public import SXSDocument

/// What the handbacks of a repository have in common, counted once for all rules that compare with it.
public struct Habits: Sendable {
  /// The locale of more than half of the handbacks, as most of them spell it.
  public let locale: ByteString?

  private let anchoredHeadingCount: Int
  private let bareHeadingCount: Int
  private let handbackCount: Int
  private let frontMatterCount: Int
  private let pageCount: Int
  private let countByKey: [ByteString: Int]
  private let pathsByID: [ByteString: [ByteString]]

  /// The habits of some documents, in the order of their paths.
  init(_ outlines: [Outline]) {
    var spellings: [ByteString: Int] = [:]
    var countByKey: [ByteString: Int] = [:]
    var pathsByID: [ByteString: [ByteString]] = [:]
    var handbackCount = 0
    var frontMatterCount = 0
    var pageCount = 0
    for outline in outlines where outline.isHandback {
      handbackCount += 1
      if let locale = outline.locale { spellings[locale, default: 0] += 1 }
      if outline.hasFrontMatter { frontMatterCount += 1 }
      if let id = outline.value(HandbackKey.locFileID.key) {
        pathsByID[Self.key(id, outline.locale), default: []].append(outline.path)
      }
      guard Self.counts(outline) else { continue }
      pageCount += 1
      for key in Set(outline.fields.map(\.key)) where outline.value(key) != nil {
        countByKey[key, default: 0] += 1
      }
    }
    anchoredHeadingCount = outlines.reduce(0) { $0 + $1.anchoredHeadingCount }
    bareHeadingCount = outlines.reduce(0) { $0 + $1.bareHeadings.count }
    self.handbackCount = handbackCount
    self.frontMatterCount = frontMatterCount
    self.pageCount = pageCount
    self.countByKey = countByKey
    self.pathsByID = pathsByID
    locale = Self.majority(spellings, of: handbackCount)
  }

  /// The share of the headings with pairs in the other documents that have an anchor, 0 to 1; `nil` if there are none.
  public func shareOfAnchoredHeadings(besides outline: Outline) -> Double? {
    let anchored = anchoredHeadingCount - outline.anchoredHeadingCount
    let all = anchored + bareHeadingCount - outline.bareHeadings.count
    return all > 0 ? Self.share(anchored, of: all) : nil
  }

  /// The share of the other handbacks that have front matter, 0 to 1; `nil` if there are no others.
  public func shareWithFrontMatter(besides outline: Outline) -> Double? {
    guard handbackCount > 1 else { return nil }
    return Self.share(frontMatterCount - (outline.hasFrontMatter ? 1 : 0), of: handbackCount - 1)
  }

  /// The share of the other pages with readable front matter in which a field is there and not blank, 0 to 1.
  ///
  /// Counted for the fields that outlines keep, see ``Outline/fields``.
  public func share(of key: ByteString, besides outline: Outline) -> Double {
    let isCounted = Self.counts(outline)
    let count = (countByKey[key] ?? 0) - (isCounted && outline.value(key) != nil ? 1 : 0)
    return Self.share(count, of: pageCount - (isCounted ? 1 : 0))
  }

  /// The paths of the documents with the same `ms.locfileid` and locale, in order.
  public func paths(withLocFileID id: ByteString, locale: ByteString?) -> [ByteString] {
    pathsByID[Self.key(id, locale)] ?? []
  }

  /// Whether the fields of a handback count: includes and files for contributors have their own habits.
  private static func counts(_ outline: Outline) -> Bool {
    outline.frontMatter != nil && PagePath(outline.path) == .page
  }

  private static func share(_ count: Int, of total: Int) -> Double {
    total > 0 ? Double(count) / Double(total) : 0
  }

  private static func key(_ id: ByteString, _ locale: ByteString?) -> ByteString {
    ByteString(id.bytes + [0] + (locale?.lowercasedASCII.bytes ?? []))
  }

  private static func majority(_ spellings: [ByteString: Int], of total: Int) -> ByteString? {
    let counts = Dictionary(spellings.map { ($0.key.lowercasedASCII, $0.value) }, uniquingKeysWith: +)
    guard let (folded, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), 2 * count > total
    else {
      return nil
    }
    return spellings.filter { $0.key.lowercasedASCII == folded }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Outline {
  /// Whether there is front matter, readable or not.
  public var hasFrontMatter: Bool { frontMatter != nil || hasUnreadableFrontMatter }

  /// The first field with a key, of those that outlines keep.
  public func field(_ key: ByteString) -> Field? { fields.first { $0.key == key } }

  /// The text of such a field if it is there and not blank.
  public func value(_ key: ByteString) -> ByteString? { field(key)?.text }
}
