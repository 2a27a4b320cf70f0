/// A translation unit: a sentence in the target language and the sentence it was translated from.
public struct TranslationUnit: Sendable {
  /// The translation (`data-ttu-id`), if it is there.
  public internal(set) var target: Segment?

  /// What was translated (`data-stu-id`), if it is there.
  public internal(set) var source: Segment?

  /// From the first byte of the first tag to the last byte of the last one.
  public let range: SourceRange

  /// Whether its bounds or its texts are a guess, which is reported: its own tags have a fault (``Document/faults``), or it
  /// has bytes that are not UTF-8 (``Document/encodingFaults``).
  public internal(set) var isMalformed: Bool

  /// Whether the references of both sides give a reader the same, in the same order; true if a side is missing.
  public internal(set) var hasSameLinks = true

  /// Whether the prose of both sides has the same numbers in digits of ASCII, in any order; true if a side is missing.
  package internal(set) var hasSameNumbers = true

  /// Whether the unit could be read only after escaped quotes in its tags had been undone.
  public let isRecovered: Bool
}

extension TranslationUnit {
  /// The kinds of characters that either side has.
  var characters: Characters { (target?.characters ?? []).union(source?.characters ?? []) }

  /// Whether both sides are there, and their bounds are no guess.
  var isPair: Bool { target != nil && source != nil && !isMalformed }
}
