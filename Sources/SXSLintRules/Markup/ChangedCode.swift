import SXSDocument
import SXSLintCore

struct ChangedCode: PairRule {
  static let info = RuleInfo(
    "changed-code", .markup, .error, "code that differs from the source's",
    rationale: """
      Names, commands and values in backticks are copied by readers and must be those of the source. Code that was \
      changed does not work; code without its backticks reads like prose, and two spans that were glued together show \
      backticks.
      """,
    help: "Copy the code of the source, with its backticks.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">La méthode `add` de ` Client `.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">The `Client` type's `add` method.</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Appelez `⟦ajouter⟧`.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Call `add`.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Appelez ⟦add⟧ d'abord.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Call `add` first.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Appelez `⟦add``remove⟧`.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Call `add` `remove`.</span></span>
      """#,
    ])

  static let triggers = Characters.backtick

  func check(_ pair: Pair) -> [Finding] {
    guard let difference = CodeDifference(pair) else { return [] }
    // Code in a link that is lost, or whose text is, is lost with it.
    let links = pair.lostLinkTexts
    let missing = difference.source.filter { span in !links.contains { $0.range.contains(span.range) } }
    guard let changed = difference.target.first else {
      guard let lost = missing.first else { return [] }
      let place = pair.prose(of: lost.text)
      return [
        Finding(
          at: place ?? pair.target.content,
          place == nil
            ? "the code \(lost.text.quoted) is lost" : "the code \(lost.text.quoted) is no code here",
          notes: notes(missing))
      ]
    }
    guard let original = missing.first else {
      return [
        Finding(
          at: changed.range, "the source has no code \(changed.text.quoted)",
          notes: [pair.sourceNote])
      ]
    }
    return [
      Finding(
        at: changed.range, "the code \(changed.text.quoted) is \(original.text.quoted) in the source",
        notes: notes(missing))
    ]
  }

  private func notes(_ spans: [CodeDifference.Span]) -> [Note] {
    spans.map { Note(at: $0.range, "the source's code") }
  }
}

extension Pair {
  /// Where code of the source stands in the prose of the translation, as a word or words.
  fileprivate func prose(of code: ByteString) -> SourceRange? {
    let bytes = document.file.bytes
    let isName = { (byte: UInt8) in byte.isLetterASCII || byte.isDigitASCII || byte == UInt8(ascii: "_") }
    for inline in targetInlines where inline.kind == .text {
      guard let start = document[inline.range].firstIndex(of: code.bytes) else { continue }
      let range = SourceRange(start, start + code.count)
      let isWord =
        !(range.start > inline.range.start && isName(bytes[range.start - 1]))
        && !(range.end < inline.range.end && isName(bytes[range.end]))
      if isWord { return range }
    }
    return nil
  }
}
