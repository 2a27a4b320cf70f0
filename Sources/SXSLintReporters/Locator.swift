import SXSDocument
import SXSLintCore

/// A note with the place that it means.
struct LocatedNote {
  /// The file, as shown to the user.
  let path: ByteString
  /// The bytes; `nil` if the whole file is meant.
  let range: SourceRange?
  /// The lines and columns of the bytes, if the file can be read.
  let place: Place?
  /// Whether the note lies in another file than its diagnostic.
  let isElsewhere: Bool
  /// What is there.
  let message: String
}

/// Finds the lines and columns of diagnostics that come in the order of their paths.
///
/// Holds no more than two files: the one that the diagnostics lie in, and the last other one that a note named.
struct Locator {
  private let sources: any SourceProvider
  private var current: (path: ByteString, file: OpenFile?)?
  private var other: (path: ByteString, file: OpenFile?)?

  /// The notes of the diagnostic, once somebody has asked for them.
  private var knownNotes: [LocatedNote]?

  /// The place of the diagnostic; `nil` if its file is gone or no longer what it was.
  private(set) var place: Place?

  init(_ sources: any SourceProvider) { self.sources = sources }

  /// The file of the diagnostic; `nil` if it cannot be read.
  var file: OpenFile? { current?.file }

  /// Moves on to a diagnostic.
  mutating func locate(_ diagnostic: Diagnostic) {
    if current?.path != diagnostic.path {
      current = (diagnostic.path, sources.source(at: diagnostic.path).map(OpenFile.init))
    }
    place = current?.file?.place(of: diagnostic.finding.range)
    knownNotes = nil
  }

  /// The notes of the diagnostic that was located last.
  mutating func notes(of diagnostic: Diagnostic) -> [LocatedNote] {
    if let knownNotes { return knownNotes }
    let notes = diagnostic.finding.notes.map { note in
      guard let path = note.path, path != diagnostic.path else {
        let place = note.range.flatMap { current?.file?.place(of: $0) }
        return LocatedNote(
          path: diagnostic.path, range: note.range, place: place, isElsewhere: false, message: note.message)
      }
      let place = note.range.flatMap { range in otherFile(at: path)?.place(of: range) }
      return LocatedNote(
        path: path, range: note.range, place: place, isElsewhere: true, message: note.message)
    }
    knownNotes = notes
    return notes
  }

  private mutating func otherFile(at path: ByteString) -> OpenFile? {
    if other?.path != path { other = (path, sources.source(at: path).map(OpenFile.init)) }
    return other?.file
  }
}
