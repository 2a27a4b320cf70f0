import SXSDocument
import SXSLintCore

/// The notes of a diagnostic that a person is shown: a sentence that lacks all its tags has one for each.
struct ShownNotes {
  /// Nobody reads more of one diagnostic; GitHub shows as many.
  static let maximum = 100

  /// The first of them.
  let notes: [LocatedNote]

  /// How many there are besides, in words; `nil` if there is none.
  let rest: String?

  /// The notes of the diagnostic that was located last.
  init(of diagnostic: Diagnostic, at locator: inout Locator) {
    let all = locator.notes(of: diagnostic)
    notes = Array(all.prefix(Self.maximum))
    let left = all.count - notes.count
    rest = left > 0 ? "… and \(left.counted("more note"))" : nil
  }
}
