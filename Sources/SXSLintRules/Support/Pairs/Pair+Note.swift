import SXSDocument
import SXSLintCore

extension Pair {
  /// The note that shows what was translated.
  var sourceNote: Note { Note(at: source.content, "the source") }
}
