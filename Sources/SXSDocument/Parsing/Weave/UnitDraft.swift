/// A unit that is being read.
struct UnitDraft {
  /// The index that the unit will have.
  let unit: Int
  /// Where it starts, if that is before its first segment.
  var start: Int?
  var target: Segment?
  var source: Segment?
  var lookupEnd: Int?
  /// The first thing that is wrong; what follows from it is not reported.
  private(set) var fault: WeaveFault?
  /// Whether spans with an id stand inside its segments, each of which is reported.
  var hasNestedSpan = false

  init(unit: Int) { self.unit = unit }

  /// The end of what was read of it.
  var end: Int { lookupEnd ?? source?.range.end ?? target?.range.end ?? 0 }

  /// Notes what is wrong, unless something was before.
  mutating func report(_ kind: WeaveFault.Kind, _ range: SourceRange) {
    if fault == nil { fault = WeaveFault(kind: kind, range: range, unit: unit) }
  }
}
