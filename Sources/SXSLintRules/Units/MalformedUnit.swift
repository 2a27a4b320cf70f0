import SXSDocument
import SXSLintCore

struct MalformedUnit: DocumentRule {
  static let info = RuleInfo(
    "malformed-unit", .units, .error, "tags of a pair that are not as they must be",
    rationale: """
      The side-by-side page, the handback and this tool find a pair by its three spans. Where one is not closed, \
      misspelt or interrupted, the page shows both languages, or none, from there on.
      """,
    help:
      "Write the pair as the translation system does: target span, lookup span, source span, each closed.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Utilisez `</span>`.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Use `</span>`.</span></span>
      """#,
      // The mark of the quote is no text.
      #"""
      > [!NOTE]
      > <span data-ttu-id="1f2e3-104">Oui</span>
      > <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
    ],
    bad: [
      #"""
      ⟦<span data-ttu-id="1f2e3-104">⟧Oui\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes⟦</span>⟧
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui⟦</span>⟧, tout à fait.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes, quite.</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>⟦, tout à fait⟧\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes, quite</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="⟦sxs-lokup⟧"><span data-stu-id="1f2e3-104">Yes</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span ⟦data-sut-id⟧="1f2e3-104">Yes</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      ⟦<span data-stu-id="1f2e3-104">⟧Yes</span></span>
      """#,
      #"""
      ⟦<span data-ttu-id="1f2e3-104">⟧Oui,

      tout à fait</span><span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes, quite</span></span>
      """#,
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span>⟦, quite⟧</span>
      """#,
      #"""
      ⟦<span data-ttu-id="1f2e3-104">⟧Oui

      <span data-ttu-id="1f2e3-105">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">No</span></span>
      """#,
    ])

  func check(_ document: Document) -> [Finding] {
    document.faults.compactMap { fault in
      guard let (message, help) = texts(fault, document) else { return nil }
      return Finding(at: fault.range, message, help: help)
    } + spanning(document)
  }

  /// The pairs a side of which goes on from one block into the next, where neither page has a span.
  private func spanning(_ document: Document) -> [Finding] {
    guard document.characters.contains(.lineEnd) else { return [] }
    return document.units.compactMap { unit in
      guard !unit.isMalformed else { return nil }
      for (segment, view) in [(unit.target, document.targetView), (unit.source, document.sourceView)] {
        guard let segment, segment.characters.contains(.lineEnd), view.blockCount(of: segment) > 1 else {
          continue
        }
        return Finding(
          at: segment.tag, "the span goes on from one block into the next",
          help: "Close the span at the end of its paragraph, item or heading.")
      }
      return nil
    }
  }

  private func texts(_ fault: WeaveFault, _ document: Document) -> (message: String, help: String)? {
    switch fault.kind {
    case .unclosedTarget where fault.unit.map { document.units[$0].source == nil } ?? false:
      return (
        "the target's span is not closed, and its source is not there",
        "Restore the pair from the last handback of the document."
      )
    case .unclosedTarget:
      return ("the target's span is not closed before its source", "Put '</span>' behind the translation.")
    case .unclosedSource:
      return (
        "the source's span, or the lookup span around it, is not closed",
        "Put '</span></span>' behind the source sentence."
      )
    case .misspeltClass:
      return ("the span around the source is not of the class 'sxs-lookup'", "Write 'class=\"sxs-lookup\"'.")
    case .misspeltAttribute(let expected):
      return ("the attribute '\(document.text(fault.range))' is not '\(expected)'", "Write '\(expected)'.")
    case .missingLookup:
      return (
        "the lookup span around the source is missing",
        "Put '<span class=\"sxs-lookup\">' before the source's span, and '</span>' behind it."
      )
    case .textBetween:
      return ("text stands between the target and its source", "Move the text into the target's span.")
    case .textBehindSource:
      return (
        "text stands between the source and the end of its lookup span",
        "Move the text into the source's span."
      )
    case .nestedSpan:
      return ("a span with an id stands inside the sentence", "Remove its two tags.")
    case .strayEndTag:
      return (
        "'</span>' stands inside the sentence and ends the target's span too early",
        "Remove it, or write it as code."
      )
    case .surplusEndTag:
      return ("'</span>' behind the pair closes no span", "Remove it.")
    case .escapedQuotes, .tooDeep, .unparsed, .lost, .unclosedComment, .unclosedFence:
      return nil
    }
  }
}
