import SXSDocument
import SXSLintCore

/// Reports bold text that is no longer bold; off by default.
///
/// 22 of 24 sampled hits were true, but few are worth mending. There are 1.6 in 1,000 pairs.
struct LostEmphasis: PairRule {
  static let info = RuleInfo(
    "lost-emphasis", .markup, nil, "less bold text than in the source",
    rationale: """
      Names of buttons and fields are bold so that readers find them. Where a translation sets them in brackets or \
      quotation marks instead, nothing is lost.
      """,
    help: "Make the same words bold as in the source.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">[追加] を選択します。</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add**.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">⟦Choisissez Ajouter.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Select **Add**.</span></span>
      """#
    ])

  static let triggers: Characters = [.asterisk, .underscore]

  func check(_ pair: Pair) -> [Finding] {
    var sources = pair.sourceInlines.filter { $0.kind == .strong }
    let count = pair.targetInlines.count { $0.kind == .strong || pair.document.opensBold($0) }
    guard count < sources.count else { return [] }
    let links = pair.lostLinkTexts
    sources.removeAll { strong in links.contains { $0.range.contains(strong.range) } }
    guard count < sources.count, pair.surplusMarks.isEmpty, pair.surplusEscapes.isEmpty, pair.isComparable,
      pair.quotes(in: pair.targetInlines) <= pair.quotes(in: pair.sourceInlines)
    else { return [] }
    return [
      Finding(
        at: pair.target.content, "\(count) of the source's \(sources.count) bold texts are bold",
        notes: sources.map { Note(at: $0.range, "bold in the source") })
    ]
  }
}

extension Document {
  /// Whether an inline is a tag that begins bold text.
  fileprivate func opensBold(_ inline: Inline) -> Bool {
    guard inline.kind == .html else { return false }
    let tag = self[inline.range].map(\.lowercasedASCII)
    return tag.starts(with: "<b>".utf8) || tag.starts(with: "<strong>".utf8)
  }
}

extension Pair {
  /// The number of brackets and quotation marks of any form in the prose, which also set words off.
  fileprivate func quotes(in inlines: ArraySlice<Inline>) -> Int {
    inlines.reduce(0) { count, inline in
      guard inline.kind == .text else { return count }
      return count
        + UTF8Scalars(document[inline.range]).count {
          switch $0.properties.generalCategory {
          case .openPunctuation, .initialPunctuation: true
          default: $0 == "\""
          }
        }
    }
  }
}
