import SXSDocument
import SXSLintCore

extension Finding {
  /// The finding that a translation has something that its source has not, or lacks something of it, or both.
  ///
  /// - Parameters:
  ///   - added: What only the translation has.
  ///   - lost: What only the source has, one range at least unless something was added.
  ///   - noun: What each of them is, for the notes: `tag`.
  ///   - pair: The two sides.
  ///   - place: Where it is reported if nothing was added, if not for the whole translation.
  init(
    added: [SourceRange] = [], lost: [SourceRange], _ noun: String, in pair: Pair,
    at place: SourceRange? = nil
  ) {
    let file = pair.document.file
    let difference =
      if added.isEmpty {
        "lacks \(file.quoted(lost)) of the source"
      } else if lost.isEmpty {
        "has \(file.quoted(added)), which the source lacks"
      } else {
        "has \(file.quoted(added)) where the source has \(file.quoted(lost))"
      }
    self.init(
      at: added.first ?? place ?? pair.target.content, "the translation \(difference)",
      notes: lost.map { Note(at: $0, "the \(noun) of the source") })
  }
}
