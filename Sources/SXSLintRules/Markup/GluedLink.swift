internal import SXSDocument
internal import SXSLintCore

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

  static let triggers = Characters.bracket

  func check(_ pair: Pair) -> [Finding] {
    let bytes = pair.document.file.bytes
    var findings: [Finding] = []
    for link in pair.targetLinks where link.kind == .link {
      let before = bytes.word(before: link.range.start, from: pair.target.content.start)
      let after = bytes.word(after: link.range.end, to: pair.target.content.end)
      guard !before.isEmpty || !after.isEmpty, pair.document.setsSpaces else { continue }
      let key = LinkKey(link)
      let sources = pair.sourceLinks.filter { LinkKey($0) == key }
      guard let source = sources.first else { continue }
      for word in [before, after] where !word.isEmpty {
        let isGluedInSource = sources.contains {
          word == before
            ? !bytes.word(before: $0.range.start, from: pair.source.content.start).isEmpty
            : !bytes.word(after: $0.range.end, to: pair.source.content.end).isEmpty
        }
        if isGluedInSource { continue }
        findings.append(
          Finding(
            at: word, "no space between the link and '\(pair.document.text(word))'",
            notes: [Note(at: source.range, "the source's link")]))
      }
    }
    return findings
  }
}

extension Document {
  /// Whether the language sets spaces between words and adds nothing to a word that would stand outside of a link.
  fileprivate var setsSpaces: Bool {
    switch script {
    case .latin, .cyrillic, .greek, .armenian, .georgian: true
    default: false
    }
  }
}

extension ContiguousArray<UInt8> {
  /// The letters right before an offset.
  fileprivate func word(before offset: Int, from first: Int) -> SourceRange {
    var start = offset
    while start > first, isLetterByte(start - 1) { start -= 1 }
    return letters(SourceRange(start, offset))
  }

  /// The letters right behind an offset.
  fileprivate func word(after offset: Int, to last: Int) -> SourceRange {
    var end = offset
    while end < last, isLetterByte(end) { end += 1 }
    return letters(SourceRange(offset, end))
  }

  private func isLetterByte(_ offset: Int) -> Bool { self[offset].isLetterASCII || self[offset] >= 0x80 }

  /// The range if all of it is letters.
  private func letters(_ range: SourceRange) -> SourceRange {
    UTF8Scalars(self[range.start..<range.end]).allSatisfy(\.isLetter)
      ? range : SourceRange(range.start, range.start)
  }
}
