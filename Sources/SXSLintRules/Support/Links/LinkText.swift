import SXSDocument

/// A Markdown link, and what a reader can click on.
struct LinkText {
  /// What a reader can click on.
  enum Content: Comparable {
    /// Nothing, or white space.
    case nothing
    /// Signs, but no letter or digit.
    case punctuation
    /// Words, code, or an image.
    case words
  }

  /// The index of the link in ``View/links``.
  private let link: Int

  /// What a reader can click on.
  private let content: Content

  /// The links of the translation that say less than those of the source with the same destination.
  static func reduced(in pair: Pair, to content: Content) -> [(target: Link, source: Link)] {
    let document = pair.document
    // Hardly any link is without text, so that these are looked for by themselves.
    guard !texts(of: pair.target, in: document.targetView, document, where: { $0 == content }).isEmpty,
      pair.isComparable
    else { return [] }
    let targets = texts(of: pair.target, in: document.targetView, document)
    let sources = texts(of: pair.source, in: document.sourceView, document)
    // Equal links with equal texts are paired off first.
    let unpaired = Unpaired(
      targets.map { (link: document.targetView.links[$0.link], content: $0.content) },
      sources.map { (link: document.sourceView.links[$0.link], content: $0.content) },
      by: { Key(link: LinkKey($0.link), content: $0.content) })
    var rest = unpaired.source.filter { $0.content == .words }
    return unpaired.target.prefix(limit).compactMap { target in
      let key = LinkKey(target.link)
      guard target.content == content, let index = rest.firstIndex(where: { LinkKey($0.link) == key }) else {
        return nil
      }
      return (target.link, rest.remove(at: index).link)
    }
  }

  /// How many links are told apart; more are without text in no honest pair, and take time.
  private static let limit = 100

  private struct Key: Hashable {
    let link: LinkKey
    let content: Content
  }

  // By index, as each link that is looked at would be copied otherwise.
  private static func texts(
    of segment: Segment, in view: View, _ document: Document,
    where isWanted: (Content) -> Bool = { _ in true }
  ) -> [LinkText] {
    let links = view.links
    var result: [LinkText] = []
    var next = segment.links.lowerBound
    for index in segment.inlines where view.inlines[index].kind == .link {
      let inline = view.inlines[index]
      while next < segment.links.upperBound, links[next].range.start < inline.range.start { next += 1 }
      guard next < segment.links.upperBound else { break }
      guard links[next].range == inline.range, links[next].kind == .link else { continue }
      let parts = index + 1..<max(index + 1, inline.descendantsEnd)
      let content = parts.reduce(.nothing) { max($0, document.content(of: view.inlines[$1])) }
      if isWanted(content) { result.append(LinkText(link: next, content: content)) }
    }
    return result
  }
}

extension Pair {
  /// The links of the source that are missed, with or without their text: what is lost in them is lost with them.
  var lostLinkTexts: [Link] {
    let lost = LinkDifference.all(in: self).compactMap { difference -> Link? in
      if case .lost(let link, _) = difference { link } else { nil }
    }
    return lost + LinkText.reduced(in: self, to: .nothing).map(\.source)
      + LinkText.reduced(in: self, to: .punctuation).map(\.source)
  }
}

extension Document {
  /// What a reader gets of a piece of a link's text.
  fileprivate func content(of inline: Inline) -> LinkText.Content {
    switch inline.kind {
    case .code, .image: return .words
    case .html: return self[inline.range].starts(with: "<img".utf8) ? .words : .nothing
    case .entity: return self[inline.range].elementsEqual("&nbsp;".utf8) ? .nothing : .punctuation
    case .text:
      if file.bytes.containsScalar(in: inline.range, where: { $0.isLetterOrDigit }) { return .words }
      return file.bytes.containsScalar(in: inline.range, where: { $0.showsSign }) ? .punctuation : .nothing
    case .lineBreak, .link, .emphasis, .strong, .strikethrough: return .nothing
    }
  }
}
