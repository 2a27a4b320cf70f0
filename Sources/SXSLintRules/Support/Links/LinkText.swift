internal import SXSDocument

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

  /// The link.
  let link: Link

  /// What a reader can click on.
  let content: Content

  /// The links of the translation that say less than those of the source with the same destination.
  static func reduced(in pair: Pair, to content: Content) -> [(target: Link, source: Link)] {
    let targets = texts(of: pair.targetLinks, pair.targetInlines, pair.document.targetView, pair.document)
    guard targets.contains(where: { $0.content == content }), pair.isComparable else { return [] }
    let sources = texts(of: pair.sourceLinks, pair.sourceInlines, pair.document.sourceView, pair.document)
    // Equal links with equal texts are paired off first.
    let unpaired = Unpaired(targets, sources) { Key(link: LinkKey($0.link), content: $0.content) }
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

  private static func texts(
    of links: ArraySlice<Link>, _ inlines: ArraySlice<Inline>, _ view: View, _ document: Document
  ) -> [LinkText] {
    var result: [LinkText] = []
    var rest = links
    for index in inlines.indices where inlines[index].kind == .link {
      let inline = inlines[index]
      rest = rest.drop { $0.range.start < inline.range.start }
      guard let link = rest.first, link.range == inline.range, link.kind == .link else { continue }
      let parts = view.inlines[index + 1..<max(index + 1, inline.descendantsEnd)]
      result.append(LinkText(link: link, content: parts.map { document.content(of: $0) }.max() ?? .nothing))
    }
    return result
  }
}

extension Pair {
  /// The links of the source that are missed, with or without their text: what is lost in them is lost with them.
  var lostLinkTexts: [Link] {
    let lost = LinkDifference.all(in: self).compactMap { difference -> Link? in
      if case .lost(let link) = difference { link } else { nil }
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
      var content = LinkText.Content.nothing
      for scalar in UTF8Scalars(self[inline.range]) {
        if scalar.isLetterOrDigit { return .words }
        if scalar.showsSign { content = .punctuation }
      }
      return content
    case .lineBreak, .link, .emphasis, .strong, .strikethrough: return .nothing
    }
  }
}
