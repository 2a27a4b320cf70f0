import SXSDocument
import SXSLintCore

/// Judged by what a reader sees.
///
/// Hebrew handbacks hold hundreds of embeddings in the direction of their own lines (U+202B, 442 in 555 documents of one
/// product, 52 of them not closed), which change nothing, so that they are let pass.
struct BidiOverride: PairRule {
  static let info = RuleInfo(
    "bidi-override", .translation, .error, "control that turns the direction of the text",
    rationale: """
      Controls of direction that override the order of the characters, or are never closed, make the text read \
      otherwise than it is stored: readers see words, commands and addresses in a false order, and a reviewer does not \
      see what is there. Marks of direction, and embeddings in languages that are written from right to left, are in \
      order as long as they are closed.
      """,
    help:
      "Remove the control, or close it with U+202C or U+2069; where a mark is needed, use U+200E or U+200F.",
    good: [
      """
      ---
      ms.contentlocale: he-IL
      ---
      <span data-ttu-id="1f2e3-104">\u{200F}\u{202B}הוסף לקוח\u{202C}.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """
    ],
    bad: [
      """
      <span data-ttu-id="1f2e3-104">Ajoutez ⟦\u{202E}⟧un client.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """,
      """
      ---
      ms.contentlocale: ar-SA
      ---
      <span data-ttu-id="1f2e3-104">أضف ⟦\u{2066}⟧Contoso إلى القائمة.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add Contoso to the list.</span></span>
      """,
    ])

  static let triggers = Characters.general

  func check(_ pair: Pair) -> [Finding] {
    let document = pair.document
    let controls = document.directionControls(in: pair.target.content)
    guard !controls.isEmpty else { return [] }
    let isRightToLeft = document.script?.isRightToLeft ?? false
    guard let (control, kind) = DirectionControls(controls).fault(isRightToLeft: isRightToLeft),
      !document.has(control.scalar, in: pair.source.content), !pair.isExplained(control.range)
    else { return [] }
    return [
      Finding(
        at: control.range,
        message(control.scalar.codePoint, kind),
        notes: [Note(at: pair.source.content, "the source has no such control")])
    ]
  }

  private func message(_ control: String, _ kind: DirectionControls.Fault) -> String {
    switch kind {
    case .turns: "control \(control) turns the direction of the text"
    case .isOpen: "control of direction \(control) is not closed in the translation"
    case .closesNothing: "control of direction \(control) closes nothing in the translation"
    }
  }
}

extension Document {
  /// The embeddings, overrides and isolates in a range, and what closes them.
  fileprivate func directionControls(in range: SourceRange) -> [PlacedScalar] {
    scalars(in: range, ledBy: [0xE2], then: { $1 & 0xFE == 0x80 }) {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
  }
}

/// The controls of direction in a text (Unicode Standard Annex 9).
private struct DirectionControls {
  /// What is wrong with a control.
  enum Fault {
    /// The text runs the other way.
    case turns
    /// Nothing closes it.
    case isOpen
    /// There is nothing that it closes, so that what it was to close is lost.
    case closesNothing
  }

  private let controls: [PlacedScalar]

  init(_ controls: [PlacedScalar]) { self.controls = controls }

  /// The first control that a reader suffers from.
  func fault(isRightToLeft: Bool) -> (PlacedScalar, Fault)? {
    var embeddings: [PlacedScalar] = []
    var isolates: [PlacedScalar] = []
    for control in controls {
      switch control.scalar.value {
      case 0x202D, 0x202E: return (control, .turns)
      case 0x202A, 0x202B:
        if !isRightToLeft { return (control, .turns) }
        embeddings.append(control)
      case 0x202C: _ = embeddings.popLast()
      case 0x2069:
        if isolates.popLast() == nil { return (control, .closesNothing) }
      default: isolates.append(control)
      }
    }
    if let isolate = isolates.first { return (isolate, .isOpen) }
    // An embedding in the direction of the line changes nothing, closed or not.
    return embeddings.first { $0.scalar.value == 0x202A }.map { ($0, .isOpen) }
  }
}
