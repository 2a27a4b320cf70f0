import SXSDocument
import SXSLintCore

struct UnpairedText: DocumentRule {
  static let info = RuleInfo(
    "unpaired-text", .units, .warning, "English sentence outside all pairs",
    rationale: """
      What stands outside the pairs was not sent to translation, so readers of the localized page get an English \
      sentence. Code, images, includes and commands of the publishing system stand outside the pairs by right.
      """,
    help: "Send the sentence to translation, or mark it as code.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>

      ::: moniker range="when the page is for one of the versions"

      ![How to add a customer to your account](media/customer.png)
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>

      - ⟦Select the customer that you want to add to your account.⟧
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>

      > [!NOTE]
      > ⟦Select the customer that you want to add to your account.⟧
      """#,
    ])

  func check(_ document: Document) -> [Finding] {
    guard !document.units.isEmpty, !document.isSourceLanguage else { return [] }
    var next = 0
    var findings: [Finding] = []
    for block in document.targetView.blocks where isProse(block.kind) {
      // A block with a pair is what the translation system cut it into: words between pairs are names it protected.
      guard !hasUnit(block, document, from: &next) else { continue }
      // An inclusion or another command in a paragraph of its own; an alert has text below its first line.
      guard !document[block.range].starts(with: "[!".utf8) || isAlert(document[block.range]) else { continue }
      let inlines = document.targetView.inlines[block.inlines]
      let prose = Prose(inlines, of: document, withImages: false).removing(where: isDirective)
      guard let range = prose.range else { continue }
      let words = prose.words
      guard words.count >= 5, words.count(where: \.isEnglishFunctionWord) >= 2, words.allSatisfy(\.isLatin)
      else { continue }
      findings.append(Finding(at: range, "the sentence stands outside all pairs and is in English"))
    }
    return findings
  }

  private func isProse(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .heading: true
    case .cell, .code, .html: false
    }
  }

  /// Whether a paragraph begins with the line of an alert, `[!NOTE]`.
  private func isAlert(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let rest = paragraph.dropFirst(2).drop(while: \.isLetterASCII)
    return rest.first == UInt8(ascii: "]") && rest.dropFirst().first?.isLineEnd != false
  }

  /// Whether a piece of text is a command of the publishing system such as `:::image …:::` or `[!NOTE]`.
  private func isDirective(_ piece: ArraySlice<UInt8>) -> Bool {
    piece.holds(":::".utf8) || piece.starts(with: "[!".utf8)
  }

  /// Whether a unit stands in a block; `next` is moved behind those before it, as blocks are asked for in order.
  private func hasUnit(_ block: Block, _ document: Document, from next: inout Int) -> Bool {
    let units = document.units
    while next < units.count, units[next].range.end <= block.range.start { next += 1 }
    return next < units.count && units[next].range.start < block.range.end
  }
}
