import SXSDocument
import SXSLintCore

struct MergeConflict: DocumentRule {
  static let info = RuleInfo(
    "merge-conflict", .file, .error, "a merge conflict that nobody resolved",
    rationale: """
      Git marks what it could not merge with lines of its own. Left in place they are published, with both versions \
      of the text one after the other.
      """,
    help: "Keep one of the two versions, or merge them, and remove the marker lines.",
    good: [
      """
      Ajouter un client
      =======

      ```
      <<<<<<< HEAD
      ```
      """
    ],
    bad: [
      """
      Texte.

      ⟦<<<<<<< HEAD⟧
      Ajoutez un client.
      =======
      Ajoutez des clients.
      >>>>>>> handback
      """,
      """
      Ajoutez un client.
      ⟦>>>>>>> handback⟧
      """,
    ])

  func check(_ document: Document) -> [Finding] {
    var findings: [Finding] = []
    var open: (start: SourceRange, notes: [Note])?
    func close() {
      if let open {
        findings.append(Finding(at: open.start, "a merge conflict begins here", notes: open.notes))
      }
      open = nil
    }
    let markers = ConflictMarker.all(in: document.file)
    guard !markers.isEmpty else { return [] }
    let code = OverlapIndex(document.code)
    for marker in markers where !code.overlaps(marker.range) {
      switch marker.kind {
      case .start:
        close()
        open = (marker.range, [])
      case .base:
        open?.notes.append(Note(at: marker.range, "the common version begins here"))
      case .middle:
        open?.notes.append(Note(at: marker.range, "the other version begins here"))
      case .end where open != nil:
        open?.notes.append(Note(at: marker.range, "the conflict ends here"))
        close()
      case .end:
        findings.append(Finding(at: marker.range, "the end of a merge conflict was left here"))
      }
    }
    close()
    return findings
  }
}
