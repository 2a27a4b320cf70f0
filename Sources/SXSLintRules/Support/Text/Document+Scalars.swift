import SXSDocument

/// A character, and where it stands.
struct PlacedScalar {
  /// The character.
  let scalar: Unicode.Scalar
  /// Its bytes.
  let range: SourceRange
}

extension Document {
  /// The characters in a range that a predicate holds for, in order.
  ///
  /// - Parameters:
  ///   - range: Where to look.
  ///   - leads: The bytes with which such a character begins; only those are looked at.
  ///   - isLikely: Whether the byte behind the first one is that of such a character (0 behind the end); only those are
  ///     decoded.
  ///   - predicate: What is looked for.
  /// - Returns: The characters with their places.
  func scalars(
    in range: SourceRange, ledBy leads: [UInt8], then isLikely: (UInt8, UInt8) -> Bool = { _, _ in true },
    where predicate: (Unicode.Scalar) -> Bool
  ) -> [PlacedScalar] {
    var found: [PlacedScalar] = []
    for lead in leads {
      var start = range.start
      while let offset = file.offset(of: lead, in: SourceRange(start, range.end)) {
        start = offset + 1
        guard isLikely(lead, start < range.end ? file.bytes[start] : 0),
          let placed = scalar(at: offset, before: range.end), predicate(placed.scalar)
        else { continue }
        found.append(placed)
      }
    }
    if leads.count > 1, found.count > 1 { found.sort { $0.range < $1.range } }
    return found
  }

  /// The character that begins at an offset, if there is one before the end; a byte that is not UTF-8 is U+FFFD.
  func scalar(at offset: Int, before end: Int) -> PlacedScalar? {
    guard offset < end else { return nil }
    let bytes = file.bytes
    var next = offset + 1
    while next < end, next < offset + 4, bytes[next].isUTF8Continuation { next += 1 }
    var scalars = UTF8Scalars(bytes[offset..<next])
    return scalars.next().map { PlacedScalar(scalar: $0, range: SourceRange(offset, next)) }
  }

  /// The character that ends at an offset, if there is one from the start on.
  func scalar(endingAt offset: Int, from start: Int) -> PlacedScalar? {
    guard offset > start else { return nil }
    var first = offset - 1
    while first > start, offset - first < 4, file.bytes[first].isUTF8Continuation { first -= 1 }
    return scalar(at: first, before: offset)
  }

  /// Whether a scalar stands in a range.
  func has(_ scalar: Unicode.Scalar, in range: SourceRange) -> Bool {
    guard let lead = UTF8.encode(scalar)?.first else { return false }
    return !scalars(in: range, ledBy: [lead], where: { $0 == scalar }).isEmpty
  }
}

extension Unicode.Scalar {
  /// The number of the character, as in `U+200B`.
  var codePoint: String { "U+\(value.digits(width: 4, radix: 16, uppercase: true))" }
}

extension [PlacedScalar] {
  /// The range of the first of the characters and those that stand right behind it.
  var firstRange: SourceRange? {
    guard let run = runs.first, let first = run.first, let last = run.last else { return nil }
    return first.range.union(last.range)
  }

  /// How many there are, for a message about ``firstRange``, if that does not hold them all.
  var tally: String { runs.count > 1 ? ", the first of \(count)" : "" }

  /// The characters, those together that stand right behind each other.
  var runs: [ArraySlice<PlacedScalar>] {
    var runs: [ArraySlice<PlacedScalar>] = []
    var start = startIndex
    for end in indices.map({ $0 + 1 })
    where end == endIndex || self[end].range.start != self[end - 1].range.end {
      runs.append(self[start..<end])
      start = end
    }
    return runs
  }
}
