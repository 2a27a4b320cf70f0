import SXSDocument
import SXSLintCore

struct MixedUnitPrefix: DocumentRule {
  static let info = RuleInfo(
    "mixed-unit-prefix", .units, .error, "id prefix other than that of the file",
    rationale: """
      The five hex digits before the hyphen name the file in one handback, so all pairs of a file share them. Another \
      prefix means that the pair comes from another file or an older handback: a bad merge or a copy.
      """,
    help: "Take the pairs from the handback that the rest of the file is from.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      <span data-ttu-id="1f2e3-105">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">No</span></span>
      """#,
      #"""
      <<<<<<< HEAD
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      =======
      <span data-ttu-id="aaaaa-104">Oui.</span>\#
      <span class="sxs-lookup"><span data-stu-id="aaaaa-104">Yes.</span></span>
      >>>>>>> handback
      """#,
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Oui</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Yes</span></span>
      <span data-ttu-id="1f2e3-105">Non</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">No</span></span>
      <span data-ttu-id="⟦aaaaa⟧-106">Peut-être</span>\#
      <span class="sxs-lookup"><span data-stu-id="aaaaa-106">Maybe</span></span>
      <span data-ttu-id="aaaaa-107">Jamais</span>\#
      <span class="sxs-lookup"><span data-stu-id="aaaaa-107">Never</span></span>
      <span data-ttu-id="1f2e3-108">Toujours</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-108">Always</span></span>
      """#
    ])

  func check(_ document: Document) -> [Finding] {
    // Two versions of a conflict may come from two handbacks; the conflict is reported.
    guard hasSeveralPrefixes(document.units), ConflictMarker.all(in: document.file).isEmpty else { return [] }
    let keys = document.units.compactMap { document.keySegment(of: $0) }
    guard let firstKey = keys.first, keys.contains(where: { $0.id.prefix != firstKey.id.prefix }) else {
      return []
    }
    let counts = Dictionary(keys.map { ($0.id.prefix, 1) }, uniquingKeysWith: +)
    // Of two prefixes that are as frequent the first in the file is taken for its own.
    let own = keys.reduce(firstKey) { best, key in
      (counts[key.id.prefix] ?? 0) > (counts[best.id.prefix] ?? 0) ? key : best
    }
    var findings: [Finding] = []
    var previous = own.id.prefix
    for key in keys {
      defer { previous = key.id.prefix }
      // Neighbours that came together are one finding.
      guard key.id.prefix != own.id.prefix, key.id.prefix != previous else { continue }
      let range = prefixRange(key.segment)
      findings.append(
        Finding(
          at: range,
          "the id prefix '\(document.text(range))' is not '\(document.text(prefixRange(own.segment)))'",
          notes: [Note(at: prefixRange(own.segment), "the prefix of most pairs of the file")]))
    }
    return findings
  }

  /// Whether not all ids of the targets and sources have the prefix of the first; most files need no closer look.
  private func hasSeveralPrefixes(_ units: [TranslationUnit]) -> Bool {
    var prefix: UInt32?
    for unit in units {
      guard let id = unit.target == nil ? unit.source?.id : unit.target?.id else { continue }
      if let prefix, prefix != id.prefix { return true }
      prefix = id.prefix
    }
    return false
  }

  private func prefixRange(_ segment: Segment) -> SourceRange {
    SourceRange(segment.idRange.start, segment.idRange.start + 5)
  }
}
