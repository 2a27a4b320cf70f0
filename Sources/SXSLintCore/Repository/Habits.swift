public import SXSDocument

/// What the handbacks of a repository have in common, counted once for all rules that compare with it.
public struct Habits: Sendable {
  /// The locale of more than half of the handbacks, as most of them spell it.
  public let locale: ByteString?

  /// Whether all documents were read whole, so that their headings are known.
  private let areHeadingsKnown: Bool
  private let anchoredHeadingCount: Int
  private let bareHeadingCount: Int
  private let handbackCount: Int
  private let frontMatterCount: Int
  private let pageCount: Int
  /// The number of pages with a text in a field, by the place of its key.
  private let countByKey: [Int]
  /// The paths of documents that share a number, by that and their locale.
  private let pathsByID: [ByteString: [ByteString]]

  /// The habits of some documents, in the order of their paths.
  init(_ outlines: [Outline]) {
    var spellings: [ByteString: Int] = [:]
    var countByKey = [Int](repeating: 0, count: Outline.Key.count)
    var handbackCount = 0
    var frontMatterCount = 0
    var pageCount = 0
    for outline in outlines where outline.isHandback {
      handbackCount += 1
      if let locale = outline.locale { spellings[locale, default: 0] += 1 }
      if outline.hasFrontMatter { frontMatterCount += 1 }
      guard Self.counts(outline) else { continue }
      pageCount += 1
      for field in outline.fields where field.content == .text { countByKey[field.key.index] += 1 }
    }
    areHeadingsKnown = outlines.allSatisfy { $0.extent == .whole }
    anchoredHeadingCount = outlines.reduce(0) { $0 + $1.anchoredHeadingCount }
    bareHeadingCount = outlines.reduce(0) { $0 + $1.bareHeadings.count }
    self.handbackCount = handbackCount
    self.frontMatterCount = frontMatterCount
    self.pageCount = pageCount
    self.countByKey = countByKey
    pathsByID = Self.pathsByID(outlines)
    locale = Self.majority(spellings, of: handbackCount)
  }

  /// The share of the headings with pairs in the other documents that have an anchor, 0 to 1; `nil` if there are none.
  ///
  /// Only for rules that need ``Outline/Parts/headings``, and for documents with ``Outline/bareHeadings``.
  public func shareOfAnchoredHeadings(besides outline: Outline) -> Double? {
    precondition(areHeadingsKnown, "a rule that asks for headings needs Outline.Parts.headings")
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
  public func share(of key: Outline.Key, besides outline: Outline) -> Double {
    let isCounted = Self.counts(outline)
    let count = countByKey[key.index] - (isCounted && outline.hasText(key) ? 1 : 0)
    return Self.share(count, of: pageCount - (isCounted ? 1 : 0))
  }

  /// The paths of the documents with the same `ms.locfileid` and locale, in order, if there are more than one.
  public func paths(withLocFileID id: NumberText, locale: ByteString?) -> [ByteString] {
    pathsByID.isEmpty ? [] : pathsByID[Self.key(id.text, locale)] ?? []
  }

  /// Whether the fields of a handback count: includes and files for contributors have their own habits.
  private static func counts(_ outline: Outline) -> Bool {
    outline.hasReadableFrontMatter && PagePath(outline.path) == .page
  }

  private static func share(_ count: Int, of total: Int) -> Double {
    total > 0 ? Double(count) / Double(total) : 0
  }

  /// Numbers are the more numerous the larger a repository is, and almost every one is of one document only.
  private static func pathsByID(_ outlines: [Outline]) -> [ByteString: [ByteString]] {
    let numbered = outlines.indices.filter { outlines[$0].isHandback && outlines[$0].locFileID != nil }
    func id(_ index: Int) -> NumberText? { outlines[index].locFileID }
    let order = numbered.sorted { left, right in
      guard let leftID = id(left), let rightID = id(right), leftID != rightID else { return left < right }
      return leftID < rightID
    }
    var pathsByID: [ByteString: [ByteString]] = [:]
    for (place, index) in order.enumerated() {
      let neighbours = [place - 1, place + 1].filter(order.indices.contains)
      guard let id = id(index), neighbours.contains(where: { outlines[order[$0]].locFileID == id }) else {
        continue
      }
      pathsByID[key(id.text, outlines[index].locale), default: []].append(outlines[index].path)
    }
    return pathsByID
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
  public var hasFrontMatter: Bool { hasReadableFrontMatter || hasUnreadableFrontMatter }
}
