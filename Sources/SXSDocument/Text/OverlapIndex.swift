/// Tells which ranges share a byte with one of many, or lie in one; the many may overlap each other.
package struct OverlapIndex: Sendable {
  private var starts: ContiguousArray<Int> = []

  /// The last end of a range up to each one, in the order of their starts.
  private var ends: ContiguousArray<Int> = []

  /// An index of some ranges, in any order.
  package init(_ ranges: some Sequence<SourceRange>) {
    for range in ranges.sorted() {
      starts.append(range.start)
      ends.append(max(range.end, ends.last ?? 0))
    }
  }

  /// Whether one of the ranges shares a byte with another range.
  package func overlaps(_ range: SourceRange) -> Bool {
    let count = starts.partitioningIndex { $0 >= range.end }
    return count > 0 && ends[count - 1] > range.start
  }

  /// Whether one of the ranges holds every byte of another range.
  package func contains(_ range: SourceRange) -> Bool {
    let count = starts.partitioningIndex { $0 > range.start }
    return count > 0 && ends[count - 1] >= range.end
  }

  /// Whether one of the ranges holds the byte at an offset.
  package func contains(_ offset: Int) -> Bool { overlaps(SourceRange(offset, offset + 1)) }
}
