/// The tags of a pair that are spelt as the translation system spells them, to the byte, without other tags between them.
struct SpeltPair {
  /// `<span data-ttu-id="…">`.
  let start: SourceRange
  /// `</span><span class="sxs-lookup"><span data-stu-id="…">`.
  let middle: SourceRange
  /// `</span></span>`.
  let end: SourceRange

  /// All of them.
  var tags: [SourceRange] { [start, middle, end] }
}

/// Puts a pair together from the tags that stand one behind the other.
struct OpenPair {
  private var start: SourceRange?
  private var middle: SourceRange?

  /// Adds the next tags; returns the pair that they end, if they do.
  mutating func add(
    _ part: PairTagSearch.Part, _ tags: (SourceRange, SourceRange, SourceRange)
  ) -> SpeltPair? {
    let open = self
    self = OpenPair()
    switch part {
    case .whole:
      return SpeltPair(start: tags.0, middle: tags.1, end: tags.2)
    case .start:
      start = tags.0
    case .middle where open.middle == nil:
      (start, middle) = (open.start, tags.0)
    case .end:
      guard let start = open.start, let middle = open.middle else { return nil }
      return SpeltPair(start: start, middle: middle, end: tags.0)
    case .middle:
      break
    }
    return nil
  }
}
