import SXSDocument
import SXSLintCore

struct ChangedTag: PairRule {
  static let info = RuleInfo(
    "changed-tag", .markup, .warning, "HTML tag that differs from the source",
    rationale: """
      A tag that lost its partner formats all that follows, and one that was lost takes a line break or a key with it. \
      Words in angle brackets that are no elements of HTML may be translated.
      """,
    help: "Copy the tags of the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Nom <BR> <client></span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Name<br/> <customer></span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Nom Numéro⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Name<br>Number</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Appuyez sur ⟦<kbd>⟧Entrée.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Press <kbd>Enter</kbd>.</span></span>
      """#,
    ])

  static let triggers = Characters.lessThan

  func check(_ pair: Pair) -> [Finding] {
    let file = pair.document.file
    let targets = HTMLTag.all(in: pair.targetInlines, of: file)
    let sources = HTMLTag.all(in: pair.sourceInlines, of: file)
    guard !targets.isEmpty || !sources.isEmpty else { return [] }
    // An author's anchor by itself is handed back in the translation only.
    if pair.document[pair.source.content].allSatisfy(\.isWhiteSpaceASCII),
      targets.allSatisfy({ $0.name == "a" || $0.name == "/a" })
    {
      return []
    }
    let rest = Unpaired(targets, sources, by: \.name)
    var (added, lost) = (rest.target, rest.source)
    // A link that is missing as a whole is reported as such.
    if pair.targetLinks.count != pair.sourceLinks.count {
      added.removeAll(where: \.isReference)
      lost.removeAll(where: \.isReference)
    }
    guard !added.isEmpty || !lost.isEmpty, pair.isComparable else { return [] }
    added.removeElements(of: file, writtenOtherwise: pair.document.code(in: pair.sourceInlines))
    lost.removeElements(of: file, writtenOtherwise: pair.document.code(in: pair.targetInlines))
    let code = CodeDifference(pair)
    added.removeCode(code?.source, of: file)
    lost.removeCode(code?.target, of: file)
    guard let first = (added + lost).first else { return [] }
    // The partner of a tag that is there without the other side's is the best place to look at.
    let partner = targets.first { $0.isPartner(of: first) }
    return [
      Finding(added: added.map(\.range), lost: lost.map(\.range), "tag", in: pair, at: partner?.range)
    ]
  }
}

extension [HTMLTag] {
  /// Removes the elements that readers see alike where the other side has no tags: code that backticks make there, and the
  /// ending of a number, `3<sup>rd</sup>`, which each language writes in its own way.
  fileprivate mutating func removeElements(of file: SourceFile, writtenOtherwise code: [CodeDifference.Span])
  {
    let code = Set(code.map(\.text))
    var kept: [HTMLTag] = []
    for tag in self {
      if tag.isEnd, let start = kept.last, start.isPartner(of: tag) {
        let content = SourceRange(start.range.end, tag.range.start)
        let isAlike =
          start.name == "code" && code.contains(file.byteString(content))
          || start.name == "sup" && file.isEndingOfNumber(start.range, content)
        if isAlike {
          kept.removeLast()
          continue
        }
      }
      kept.append(tag)
    }
    self = kept
  }

  /// Removes the tags that stand in code which one side has and the other lacks: the backticks are lost, not the tag.
  fileprivate mutating func removeCode(_ spans: [CodeDifference.Span]?, of file: SourceFile) {
    guard let spans, count <= Self.limit else { return }
    removeAll { tag in spans.contains { $0.text.bytes.holds(file[tag.range]) } }
  }

  /// How many tags are looked for in code; more differ in no honest pair, and take time.
  private static let limit = 100
}

extension SourceFile {
  /// Whether two small letters stand in a tag behind a digit.
  fileprivate func isEndingOfNumber(_ tag: SourceRange, _ content: SourceRange) -> Bool {
    tag.start > 0 && bytes[tag.start - 1].isDigitASCII && content.count == 2
      && self[content].allSatisfy { $0.isLetterASCII && !$0.isUppercaseASCII }
  }
}
