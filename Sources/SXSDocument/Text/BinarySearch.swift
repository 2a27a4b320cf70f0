extension RandomAccessCollection where Index == Int {
  /// The first index whose element, and so every later one, is behind a border.
  @inlinable
  package func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RandomAccessCollection where Index == Int, Element == SourceRange {
  /// Whether one of the ranges, which are in order and apart from each other, holds the byte at `offset`.
  package func covers(_ offset: Int) -> Bool {
    let index = partitioningIndex { $0.end > offset }
    return index < endIndex && self[index].contains(offset)
  }
}
