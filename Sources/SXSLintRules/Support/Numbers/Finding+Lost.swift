import SXSDocument
import SXSLintCore

extension Finding {
  /// The finding that a translation lacks numbers of its source.
  init(lost numbers: [Number], in pair: Pair) {
    let text = pair.document.file.quoted(numbers.map(\.range))
    self.init(
      at: pair.target.content, "the translation lacks \(text) of the source",
      notes: numbers.map { Note(at: $0.range, "the number of the source") })
  }
}
