import SXSDocument
import SXSLintCore

struct EscapedEntity: PairRule {
  static let info = RuleInfo(
    "escaped-entity", .markup, .info, "character reference that was escaped",
    rationale: """
      With its ampersand escaped, a reference such as '&nbsp;' is no character any more: readers see its letters.
      """,
    help: "Write the reference as the source does.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">`&amp;nbsp;` ou &amp;lt; &amp; &nbsp;x</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">`&amp;nbsp;` or &amp;lt; &amp; x</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">10⟦&amp;nbsp;⟧clients</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">10&nbsp;customers</span></span>
      """#
    ])

  static let triggers = Characters.ampersand

  func check(_ pair: Pair) -> [Finding] {
    guard pair.target.characters.contains(.ampersand) else { return [] }
    let file = pair.document.file
    let references = escaped(pair.targetInlines, file)
    guard !references.isEmpty else { return [] }
    let inherited = escaped(pair.sourceInlines, file)
    return Unpaired(references, inherited, by: file.byteString).target.map {
      Finding(
        at: $0, "readers see the letters of \(file.byteString($0).quoted), which the source does not have",
        notes: [pair.sourceNote])
    }
  }

  /// The references behind `&amp;`, with it.
  private func escaped(_ inlines: ArraySlice<Inline>, _ file: SourceFile) -> [SourceRange] {
    inlines.indices.compactMap { index in
      let inline = inlines[index]
      guard inline.kind == .entity, file[inline.range].elementsEqual("&amp;".utf8),
        index + 1 < inlines.endIndex,
        inlines[index + 1].kind == .text, inlines[index + 1].range.start == inline.range.end
      else { return nil }
      let text = file[inlines[index + 1].range]
      let name = text.prefix { $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "#") }
      guard (2...8).contains(name.count), name.endIndex < text.endIndex,
        text[name.endIndex] == UInt8(ascii: ";")
      else {
        return nil
      }
      return SourceRange(inline.range.start, name.endIndex + 1)
    }
  }
}
