/// "Did you mean": the nearest of some names.
package enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
  package static func between(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> Int {
    let first = Array(first)
    let second = Array(second)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, byte) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var distance = min(
          last[column] + (byte == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == second[column - 1], other == first[row - 1] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// Whether the distance of two texts is one.
  package static func isOne(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var end = 0
    while end < min(first.count, second.count) - start,
      first[first.count - 1 - end] == second[second.count - 1 - end]
    { end += 1 }
    // What differs lies between the common beginning and the common end.
    switch (first.count - start - end, second.count - start - end) {
    case (1, 1), (1, 0), (0, 1): return true
    case (2, 2): return first[start] == second[start + 1] && first[start + 1] == second[start]
    default: return false
    }
  }

  /// How many candidates are looked at: a page with thousands of anchors is not searched for each of its broken links.
  private static let maximumCandidates = 200

  /// How long a name is that is looked for, in bytes; nobody mistypes a longer one, and the time grows with its square.
  private static let maximumLength = 100

  /// The name of a rule, an option or the like that was perhaps meant: the nearest, or the only one that goes on from `name`.
  package static func meant(by name: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: name, among: candidates) { return nearest }
    guard name.utf8.count >= 3 else { return nil }
    let longer = candidates.filter { $0.utf8.starts(with: name.utf8) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// The candidate that is nearest to `name`, if it is near enough to be meant.
  package static func nearest(to name: String, among candidates: [String]) -> String? {
    guard name.utf8.count <= maximumLength else { return nil }
    let limit = max(1, min(5, name.utf8.count / 3))
    let near = candidates.lazy.filter { abs($0.utf8.count - name.utf8.count) <= limit }
    return near.prefix(maximumCandidates).map { (distance: between(name.utf8, $0.utf8), candidate: $0) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?.candidate
  }
}
