import SXSDocument

/// A difference between the links, images and inclusions of the two sides of a pair.
///
/// Each difference is of one rule, so that one defect is reported once.
enum LinkDifference {
  /// A link or image leads elsewhere.
  case changed(target: Link, source: Link)
  /// An inclusion or cross-reference names something else.
  case changedReference(target: Link, source: Link)
  /// A link is missing, or an image stands in its place.
  case lost(Link, shownAs: Link?)
  /// A link is missing, but its destination stands in the text of the translation.
  case broken(Link, at: SourceRange)
  /// A link or image is there that the source lacks.
  case extra(Link)
  /// An image is missing, or a link that leads to it.
  case lostImage(Link, shownAs: Link?)
  /// An inclusion is missing.
  case lostInclusion(Link)

  /// How many links and code spans of a side are told apart; more differ in no honest pair, and take time.
  private static let limit = 100

  /// The differences between the sides of a pair.
  static func all(in pair: Pair) -> [LinkDifference] {
    guard !pair.hasSameLinks, pair.isComparable, !pair.opensCodeInDestination else { return [] }
    let unpaired = Unpaired(pair.targetLinks, pair.sourceLinks, by: LinkKey.init)
    guard !unpaired.target.isEmpty || !unpaired.source.isEmpty else { return [] }
    let block = pair.blocks.unpairedLinks
    let extra = unpaired.target.lazy.filter { block.target.contains(LinkKey($0)) }.prefix(limit)
    let missing = unpaired.source.lazy.filter { block.source.contains(LinkKey($0)) }.prefix(limit)
    // Code binds tighter: a lost backtick may make code of a link, or a link of code.
    let code = CodeDifference(pair)
    func isCode(_ link: Link, in spans: [CodeDifference.Span]?) -> Bool {
      spans?.prefix(limit).contains { $0.text.bytes.holds(link.destination.bytes) } == true
    }
    return differences(
      in: pair, missing: missing.filter { !isCode($0, in: code?.target) },
      extra: extra.filter { !isCode($0, in: code?.source) })
  }

  private static func differences(in pair: Pair, missing: [Link], extra: [Link]) -> [LinkDifference] {
    var result: [LinkDifference] = []
    var extra = extra
    var missing = missing
    func take(where holds: (Link) -> Bool) -> Link? {
      extra.firstIndex(where: holds).map { extra.remove(at: $0) }
    }
    for source in missing where source.role != .link {
      guard let link = take(where: { $0.role == .link && $0.destination == source.destination }) else {
        continue
      }
      result.append(source.role == .image ? .lostImage(source, shownAs: link) : .lostInclusion(source))
      // The link around an image falls apart when the image becomes a link.
      missing.removeAll { $0.range.contains(source.range) }
    }
    missing.removeAll { source in
      guard source.role == .link,
        let image = take(where: { $0.role == .image && $0.destination == source.destination })
      else { return false }
      result.append(.lost(source, shownAs: image))
      return true
    }
    missing.removeAll { source in
      guard let target = take(where: { $0.role == source.role }) else { return false }
      let isReference = source.role == .inclusion || source.isCrossReference || target.isCrossReference
      result.append(
        isReference
          ? .changedReference(target: target, source: source) : .changed(target: target, source: source))
      return true
    }
    for source in missing where !missing.contains(where: { source.isPart(of: $0) }) {
      switch source.role {
      case .inclusion: result.append(.lostInclusion(source))
      case .image: result.append(.lostImage(source, shownAs: nil))
      case .link:
        if let range = pair.remains(of: source) {
          result.append(.broken(source, at: range))
        } else if !pair.showsAddress(of: source) {
          result.append(.lost(source, shownAs: nil))
        }
      }
    }
    return result
      + extra.filter { link in link.role != .inclusion && !extra.contains { link.isPart(of: $0) } }
      .map { .extra($0) }
  }
}

extension Link {
  /// Whether a reader gets the link or image with another link, which is around it; a tag does not tell where it ends.
  fileprivate func isPart(of other: Link) -> Bool {
    if kind == .htmlImage, other.kind == .htmlLink { return other.range.start < range.start }
    return other.range != range && other.range.contains(range)
  }
}

extension Pair {
  /// Whether a link whose text is its address, `<https://…>`, is there as a mere address, which is a link as well.
  fileprivate func showsAddress(of link: Link) -> Bool {
    let text = document[link.range].dropFirst()
    return text.starts(with: link.destination.bytes) && document[target.content].holds(link.destination.bytes)
  }
}
