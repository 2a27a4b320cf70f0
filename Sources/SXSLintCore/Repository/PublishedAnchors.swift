public import SXSDocument

/// The anchors of published pages, those of their inclusions among them.
///
/// A page may have thousands of links to a page with thousands of inclusions: the anchors of such a page are gathered
/// once.
public struct PublishedAnchors {
  /// The most parts of a page that are gathered; the pages of seven repositories have 110 at the most.
  private static let maximumParts = 256

  private let repository: Repository

  /// The pages with inclusions that were asked for: their anchors, and whether these are all.
  private var pages: [ByteString: (names: Set<ByteString>, isWhole: Bool)] = [:]

  /// The anchors of the pages of a repository.
  public init(_ repository: Repository) { self.repository = repository }

  /// Whether the published page of a document has an anchor, its own or one of its inclusions.
  ///
  /// Only for rules that need ``Outline/Parts/linkedPages``, and for pages that the checked document links to an anchor of.
  ///
  /// - Returns: `nil` if that cannot be known: a part of the page cannot be read, or is not Markdown, or there are too
  ///   many of them.
  public mutating func has(_ name: ByteString, in outline: Outline) -> Bool? {
    Self.requireWhole(outline)
    if outline.hasAnchor(name) { return true }
    if outline.inclusions.isEmpty { return outline.mayHaveMore ? nil : false }
    let page = pages[outline.path] ?? gather(outline)
    pages[outline.path] = page
    return page.names.contains(name) ? true : page.isWhole ? false : nil
  }

  /// Nobody may conclude from what was not read that there is nothing.
  private static func requireWhole(_ outline: Outline) {
    precondition(outline.extent == .whole, "a rule that asks for anchors needs Outline.Parts.linkedPages")
  }

  private func gather(_ outline: Outline) -> (names: Set<ByteString>, isWhole: Bool) {
    var names: Set<ByteString> = []
    var seen: Set<ByteString> = []
    var rest = [outline]
    while let part = rest.popLast() {
      guard seen.insert(part.path).inserted else { continue }
      Self.requireWhole(part)
      names.formUnion(part.anchors)
      names.formUnion(part.implicitAnchors)
      if part.mayHaveMore || seen.count > Self.maximumParts { return (names, false) }
      for inclusion in part.inclusions {
        guard let included = repository.document(at: inclusion, of: part) else { return (names, false) }
        rest.append(included)
      }
    }
    return (names, true)
  }
}

extension Outline {
  /// Whether the document may have anchors that are not known.
  fileprivate var mayHaveMore: Bool { isIncomplete || !path.isMarkdownPath }
}
