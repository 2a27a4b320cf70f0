import SXSDocument

/// The numbers in the prose of a pair that only one side has, after all that a translation may change in numbers.
struct NumberDifference {
  /// The numbers of the source that the translation lacks.
  private(set) var lost: [Number] = []

  /// The numbers of the translation that the source lacks.
  private(set) var added: [Number] = []

  /// The difference of the sides; `nil` if the source has no number that the translation lacks.
  init?(_ pair: borrowing Pair) {
    let document = pair.document
    guard pair.source.characters.contains(.digit), !pair.hasSameNumbers else { return nil }
    lost = Self.numbers(in: pair.sourceInlines, of: document.file)
    added = Self.numbers(in: pair.targetInlines, of: document.file)
    // A number that opens a list by mistake is there, and that it does is a finding by itself.
    if let marker = BlockMarker.surplus(in: pair) {
      added = NumberScanner(marker, of: document.file).numbers + added
    }
    // Numbers grouped with a plain blank, and dates in the same order.
    guard lost.flatMap(\.digits) != added.flatMap(\.digits) || lost.contains(where: \.hasFraction) else {
      return nil
    }
    // As written first: of 3 and 3.0 each has its own.
    let rest = Unpaired(added, lost, by: \.runs)
    added = Array(rest.target.prefix(Self.limit))
    lost = Array(rest.source.prefix(Self.limit))
    removePairs { $0.isSame(as: $1) }
    guard !lost.isEmpty else { return nil }
    let context = NumberContext(copy pair)
    removeRegrouped(context)
    removePairs { context.isSame($0, $1) }
    removeNamed(context)
    guard !lost.isEmpty else { return nil }
    lost.removeAll { context.isElsewhereInTarget($0) }
    added.removeAll { context.isElsewhereInSource($0) }
    if lost.isEmpty || !pair.isComparable { return nil }
  }

  /// How many numbers of a side are compared one by one with those of the other; no honest sentence has more.
  private static let limit = 20

  /// The numbers in the prose among some inlines; those of placeholders are names.
  private static func numbers(in inlines: ArraySlice<Inline>, of file: SourceFile) -> [Number] {
    let numbers = NumberScanner(inlines, [.text], of: file).numbers
    let placeholders = Placeholder.all(in: inlines, [.text], of: file)
    return placeholders.isEmpty
      ? numbers : numbers.filter { !placeholders.covers($0.range.start) }
  }

  /// Removes one number of each side where a predicate holds for the two.
  private mutating func removePairs(where isSame: (Number, Number) -> Bool) {
    lost.removeAll { number in
      guard let index = added.firstIndex(where: { isSame(number, $0) }) else { return false }
      added.remove(at: index)
      return true
    }
  }

  /// Removes numbers that the other side has a word for.
  ///
  /// The translation's only looks like one, as `secondes` and `mai` do, where a number has taken the place of that of the
  /// source. Of more than two digits none has: years and prices stand for themselves.
  private mutating func removeNamed(_ context: NumberContext) {
    let rest = (
      lost: lost.filter { !context.isNamedInTarget($0) }, added: added.filter { !context.isNamedInSource($0) }
    )
    let isReplaced =
      lost.count == added.count && rest.lost.count < rest.added.count
      && rest.added.allSatisfy { $0.digitCount <= 2 }
    if !isReplaced { (lost, added) = rest }
  }

  /// Removes numbers whose runs of digits are joined otherwise on the other side: `12/31/2021` and `31.12.2021`.
  ///
  /// In another order they are the same date; the parts of a version have one order.
  private mutating func removeRegrouped(_ context: NumberContext) {
    removePairs {
      $0.separators.count == $1.separators.count && $0.separators.count >= 2 && $0.hasYear
        && $0.strippedRuns.sorted() == $1.strippedRuns.sorted()
    }
    removeDates(context)
    removeTimes(context)
    Self.removeSplit(&lost, &added, context)
    Self.removeSplit(&added, &lost, context)
  }

  /// Removes dates whose month the source has by its name: `2.1.` for January 2.
  private mutating func removeDates(_ context: NumberContext) {
    added.removeAll { number in
      guard let date = number.date, date.year != nil || context.hasDot(behind: number),
        context.hasDay(date.day, ofMonth: date.month)
      else { return false }
      var rest = lost
      for part in [date.day, date.year].compactMap(\.self) {
        guard let index = rest.firstIndex(where: { $0.isRun(part, ofDate: true) }) else { return false }
        rest.remove(at: index)
      }
      lost = rest
      return true
    }
  }

  /// Removes times of a clock of 24 hours with a dot: `14.30` for 2:30 PM.
  private mutating func removeTimes(_ context: NumberContext) {
    added.removeAll { number in
      guard let time = number.time,
        let index = lost.indices.dropLast().first(where: {
          lost[$0].isBeside(lost[$0 + 1]) && lost[$0 + 1].isRun(time.minute, ofDate: false)
            && lost[$0].integer.map { context.isSameHour($0, time.hour) } ?? false
        })
      else { return false }
      lost.removeSubrange(index...index + 1)
      return true
    }
  }

  /// Removes the numbers of `whole` whose runs of digits are numbers of their own in `parts`, or make up one together.
  private static func removeSplit(
    _ whole: inout [Number], _ parts: inout [Number], _ context: NumberContext
  ) {
    whole.removeAll { number in
      var rest = parts
      let isDate = number.date?.year != nil
      for run in number.strippedRuns {
        let index = rest.firstIndex { part in
          part.isRun(run, ofDate: isDate && parts.contains { $0.isBeside(part) })
        }
        guard let index else { return removeJoined(number, &parts, context) }
        rest.remove(at: index)
      }
      parts = rest
      return true
    }
  }

  /// Removes neighbours from `parts` whose digits make up a number together: `10 000`, also for 10K.
  private static func removeJoined(
    _ number: Number, _ parts: inout [Number], _ context: NumberContext
  ) -> Bool {
    for start in parts.indices.dropLast() {
      var joined = parts[start]
      for end in (start + 1)..<parts.count {
        // Only one blank may stand between the parts.
        guard parts[end].range.start == joined.range.end + 1 else { break }
        joined = joined.joined(with: parts[end])
        if joined.isSame(as: number) || context.isScaled(number, joined) {
          parts.removeSubrange(start...end)
          return true
        }
      }
    }
    return false
  }
}

extension Number {
  /// Whether a run of digits is a year, as in a date.
  fileprivate var hasYear: Bool {
    runs.contains { $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8)) }
  }

  /// What it is as a date that is written with dots: `2.1.`, `2.1.2014`, `2014.1.2`.
  fileprivate var date: (day: ByteString, month: ByteString, year: ByteString?)? {
    let runs = strippedRuns
    guard separators.allSatisfy({ $0 == .dot }), runs.count(where: { $0.count <= 2 }) == 2 else { return nil }
    switch runs.count {
    case 2: return (runs[0], runs[1], nil)
    case 3 where hasYear:
      return runs[0].count == 4 ? (runs[2], runs[1], runs[0]) : (runs[0], runs[1], runs[2])
    default: return nil
    }
  }

  /// What it is as a time that is written with a dot: `14.30`.
  fileprivate var time: (hour: Int, minute: ByteString)? {
    guard separators == [.dot], runs[1].count == 2, let hour = Int(strippedRuns[0].string) else { return nil }
    return (hour, strippedRuns[1])
  }

  /// The number that this one and the next make up, if the blank between them groups digits.
  fileprivate func joined(with next: Number) -> Number {
    Number(at: range.union(next.range), runs + next.runs, separators + [.group] + next.separators)
  }

  /// Whether one character stands between the two, as in `01/16/03`.
  fileprivate func isBeside(_ other: Number) -> Bool {
    range.end + 1 == other.range.start || other.range.end + 1 == range.start
  }

  /// Whether it is a run of digits of another number, or the year that the run means, `06` and 2006; in a date the run may
  /// be the one in full.
  fileprivate func isRun(_ run: ByteString, ofDate isDate: Bool) -> Bool {
    guard runs.count == 1 else { return false }
    if forms[0] == run { return true }
    guard let number = integer, let other = Int(run.string) else { return false }
    let years = 1900..<2100
    return years.contains(number) && run.count <= 2 && other == number % 100
      || isDate && years.contains(other) && digitCount == 2 && number == other % 100
  }
}
