import SXSDocument
import SXSLintCore

struct EmptiedMenuPath: PairRule {
  static let info = RuleInfo(
    "emptied-menu-path", .markup, .warning, "step of a menu path without text",
    rationale: """
      In 'Settings > Users > Add' every step tells readers what to choose. A step without text was lost in translation, \
      and nobody can follow the path.
      """,
    help: "Put in the text of the step, as the source has it.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">**Clients** > `add` >> 1 > 2</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">**Customers** > `add` >> 1 > 2</span></span>
      """#
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Accédez à **Clients** ⟦> >⟧ **Ajouter**.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Go to **Customers** > **All** > **Add**.</span></span>
      """#
    ])

  static let triggers = Characters([.greaterThan, .ampersand])

  func check(_ pair: Pair) -> [Finding] {
    guard !pair.target.characters.isDisjoint(with: Self.triggers) else { return [] }
    let file = pair.document.file
    let target = emptySteps(pair.targetInlines, file)
    guard !target.isEmpty else { return [] }
    let source = emptySteps(pair.sourceInlines, file)
    // In generics such as `A<B<C> >` the mark is a bracket.
    guard target.count > source.count, let last = target.last,
      !pair.document.prose(of: pair.target.inlines, in: pair.document.targetView, contains: { $0 == "<" })
    else { return [] }
    return [
      Finding(
        at: last, "a step of the path has no text, in \(file.byteString(last).quoted)",
        notes: [Note(at: pair.source.content, "the path in the source")])
    ]
  }

  /// From one `>` to the next, where nothing that readers see stands between.
  private func emptySteps(_ inlines: ArraySlice<Inline>, _ file: SourceFile) -> [SourceRange] {
    let bytes = file.bytes
    var steps: [SourceRange] = []
    var open: SourceRange?
    for inline in inlines {
      switch inline.kind {
      case .code, .image, .html, .lineBreak: open = nil
      case .entity:
        if file[inline.range].elementsEqual("&gt;".utf8) {
          pass(inline.range, &open, &steps)
        } else if !file[inline.range].elementsEqual("&nbsp;".utf8) {
          open = nil
        }
      case .text:
        var offset = inline.range.start
        while offset < inline.range.end {
          // Only behind a mark does it matter what is there.
          if open == nil {
            let rest = SourceRange(offset, inline.range.end)
            guard let mark = bytes.offset(in: rest, of: { $0.marks(UInt8(ascii: ">")) }) else { break }
            offset = mark
          }
          let byte = bytes[offset]
          if byte == UInt8(ascii: ">") {
            pass(SourceRange(offset, offset + 1), &open, &steps)
          } else if byte == 0xC2, offset + 1 < inline.range.end, bytes[offset + 1] == 0xA0 {
            offset += 1
          } else if !byte.isWhiteSpaceASCII {
            open = nil
          }
          offset += 1
        }
      case .link, .emphasis, .strong, .strikethrough: continue
      }
    }
    return steps
  }

  /// Notes the step that ends at a mark; `>>` is an operator.
  private func pass(_ mark: SourceRange, _ open: inout SourceRange?, _ steps: inout [SourceRange]) {
    if let start = open, start.end < mark.start { steps.append(start.union(mark)) }
    open = mark
  }
}
