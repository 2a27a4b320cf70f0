import SXSDocument
import SXSLintCore

struct AlertMarkerInText: PairRule {
  static let info = RuleInfo(
    "alert-marker-in-text", .markup, .error, "alert marker at the start of a sentence",
    rationale: """
      The marker of an alert stands on a line of its own, outside the pairs. In a sentence it is no marker: readers see \
      '[!NOTE]' in brackets, often translated.
      """,
    help: "Remove the marker from the translation.",
    good: [
      #"""
      > [!NOTE]
      > <span data-ttu-id="1f2e3-104">[!a-m] exclut ces lettres.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">[!a-m] excludes these letters.</span></span>
      """#
    ],
    bad: [
      #"""
      > [!NOTE]
      > <span data-ttu-id="1f2e3-104">⟦[!REMARQUE]⟧ Ajoutez un client.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>
      """#
    ])

  static let triggers = Characters.exclamation

  func check(_ pair: Pair) -> [Finding] {
    let file = pair.document.file
    guard let marker = pair.target.alertMarker(in: file), pair.source.alertMarker(in: file) == nil else {
      return []
    }
    return [
      Finding(
        at: marker.range,
        "the translation begins with \(file.byteString(marker.range).quoted), the source does not",
        notes: [pair.sourceNote])
    ]
  }
}
