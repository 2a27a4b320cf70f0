import SXSDocument
import SXSLintCore

struct EmptyTarget: PairRule {
  static let info = RuleInfo(
    "empty-target", .units, .error, "translation without a letter or digit",
    rationale: """
      Readers of the published page see nothing, or a lone punctuation mark, where the English page has a sentence. \
      White space of any kind counts as nothing; so does punctuation, unless the source is a word or two: the rest of \
      a sentence whose words stand in a neighbouring pair.
      """,
    help: "Translate the sentence.",
    good: [
      // Letters of another encoding, which another rule reports.
      #"""
      <span data-ttu-id="1f2e3-104">⟪C4 E0⟫</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">…</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">...</span></span>
      """#,
      // The noun moved into the pair before the code that stands between.
      #"""
      <span data-ttu-id="1f2e3-104">Ouvrez la classe</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Open the</span></span> `Client`\#
      <span data-ttu-id="1f2e3-105">.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">class.</span></span>
      """#,
      // A translation can consist of code or of an image.
      #"""
      <span data-ttu-id="1f2e3-105">`client.add()`</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">Call `client.add()`</span></span>
      """#,
    ],
    bad: [
      #"""
      <span data-ttu-id="⟦1f2e3-104⟧"></span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">⟦.⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """#,
      // Nothing that a reader sees.
      #"""
      <span data-ttu-id="1f2e3-104">⟦<!-- oui -->&#8203;⟧</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
    ])

  static let triggers = Characters.all

  func check(_ document: Document) -> [Finding] {
    // A language that is the source's is no reason to leave a sentence out.
    checkPairs(of: document)
  }

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    guard document.isEmptied(pair.target, of: pair.source),
      // Letters that were read in a wrong encoding may all be signs; that is another fault.
      GarbledText(in: pair) == nil, !pair.isRestOfSentence
    else { return [] }
    let (target, source) = (pair.target, pair.source)
    let text = document.file.byteString(target.content)
    return [
      Finding(
        at: target.content.isEmpty ? target.idRange : target.content,
        text.isEmpty ? "the translation is empty" : "the translation \(text.quoted) has no letter or digit",
        notes: [Note(at: source.content, "the sentence to translate")])
    ]
  }
}

extension Pair {
  /// Whether the source is the end of a sentence, a few words, that was cut off behind a name that ends in an abbreviation,
  /// as in `… the **No.** | field.`, so that the translation before may well have it.
  fileprivate var isRestOfSentence: Bool {
    guard sourceProse.words.first?.isLowercase == true, sourceProse.words.count <= 3,
      sourceInlines.allSatisfy({ $0.kind == .text }),
      !source.characters.contains(.digit), index > 0,
      let previous = Pair(document, unit: index - 1), !previous.targetProse.words.isEmpty
    else { return false }
    let gap = SourceRange(document.units[index - 1].range.end, target.range.start)
    return document[gap].allSatisfy { $0 == UInt8(ascii: " ") }
      && document[previous.source.content].suffix(3).elementsEqual(".**".utf8)
  }
}
