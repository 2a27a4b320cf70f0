import SXSDocument
import SXSLintCore

struct GluedLink: PairRule {
  static let info = RuleInfo(
    "glued-link", .markup, .warning, "no space between a link and a word",
    rationale: """
      The last word of the link and the next word run into each other on the page. Only scripts that set spaces between \
      words count, and only places where the source has no letter beside the link.
      """,
    help: "Put a space between the link and the word.",
    good: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Voir l’[aide](help.md).</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See the [help](help.md) page.</span></span>
      """#,
      #"""
      ---
      ms.contentlocale: ja-JP
      ---
      <span data-ttu-id="1f2e3-104">[ヘルプ](help.md)を参照してください。</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See the [help](help.md) page.</span></span>
      """#,
    ],
    bad: [
      #"""
      ---
      ms.contentlocale: fr-FR
      ---
      <span data-ttu-id="1f2e3-104">Voir l’[aide](help.md)⟦de⟧ Contoso.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">See the [help](help.md) of Contoso.</span></span>
      """#
    ])

  static let triggers = Characters.links

  func check(_ pair: Pair) -> [Finding] {
    var findings: [Finding] = []
    lazy var sources = GluedSources(pair)
    let links = pair.document.targetView.links
    // By index, as each link would be copied otherwise.
    for index in pair.target.links where links[index].kind == .link {
      for side in Side.allCases {
        guard let word = pair.document.word(side, of: links[index].range, in: pair.target),
          pair.document.language?.separatesWords(side) == true,
          let source = sources.separate(side, from: links[index])
        else { continue }
        findings.append(
          Finding(
            at: word, "no space between the link and \(pair.document.file.byteString(word).quoted)",
            notes: [Note(at: source.range, "the source's link")]))
      }
    }
    return findings
  }
}

/// What stands beside the links of the source.
private struct GluedSources {
  private let links: [LinkKey: Link]
  private let glued: [Side: Set<LinkKey>]
  private let hollow: Set<SourceRange>

  init(_ pair: Pair) {
    links = Dictionary(pair.sourceLinks.map { (LinkKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    glued = Dictionary(
      uniqueKeysWithValues: Side.allCases.map { side in
        let links = pair.sourceLinks.filter { pair.document.word(side, of: $0.range, in: pair.source) != nil }
        return (side, Set(links.map(LinkKey.init)))
      })
    let reduced = LinkText.reduced(in: pair, to: .nothing) + LinkText.reduced(in: pair, to: .punctuation)
    hollow = Set(reduced.map(\.target.range))
  }

  /// The source's link, if no word touches it on a side, and if the word is not what the link itself lost.
  func separate(_ side: Side, from link: Link) -> Link? {
    let key = LinkKey(link)
    return glued[side]?.contains(key) == true || hollow.contains(link.range) ? nil : links[key]
  }
}

/// Where a word stands.
private enum Side: CaseIterable {
  case before, behind
}

extension Language {
  /// Whether a word on a side of another one is separate from it in any case.
  ///
  /// Hebrew and Arabic put small words before others; Korean, Turkish, Finnish and their like put endings behind them,
  /// which no translator puts into a link.
  fileprivate func separatesWords(_ side: Side) -> Bool {
    switch script {
    case .latin, .cyrillic, .greek: !Self.agglutinating.contains(code)
    case .hebrew, .arabic: side == .behind
    default: false
    }
  }

  /// The Turkic and Uralic languages, and Basque, in Latin or Cyrillic script: case endings follow the word.
  private static let agglutinating: Set<String> = [
    "az", "et", "eu", "fi", "hu", "kk", "ky", "tk", "tr", "tt", "uz",
  ]
}

extension Document {
  /// The letters that touch the range of a link of a segment on a side, if there are any.
  fileprivate func word(_ side: Side, of range: SourceRange, in segment: Segment) -> SourceRange? {
    let content = segment.content
    switch side {
    case .before:
      guard content.start < range.start, file.bytes[range.start - 1].isPartOfWord,
        // `Azure[-Portal]` is one word.
        file.bytes[range.start + 1] != UInt8(ascii: "-")
      else { return nil }
      let text = self[SourceRange(content.start, range.start)]
      let start = text.lastIndex { !$0.isPartOfWord }.map { $0 + 1 } ?? content.start
      let letters = SourceRange(start, range.start)
      return UTF8Scalars(self[letters]).allSatisfy(\.isLetter) ? letters : nil
    case .behind:
      guard range.end < content.end, file.bytes[range.end].isPartOfWord else { return nil }
      let letters = UTF8Scalars(self[SourceRange(range.end, content.end)]).prefix(while: \.isLetter)
      let count = letters.reduce(0) { $0 + UTF8.width($1) }
      return count > 0 ? SourceRange(range.end, range.end + count) : nil
    }
  }
}
