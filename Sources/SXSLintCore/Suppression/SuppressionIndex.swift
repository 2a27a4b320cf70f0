import SXSDocument

/// Finds the names in comments that are for a finding, whatever their number, and notes which have worked.
struct SuppressionIndex {
  /// The places where comments that are for the same line name a rule, in order.
  private struct Naming {
    var places: [(start: Int, comment: Int, name: Int)] = []

    /// How many of them have suppressed a finding: those that begin before one always come first.
    var workedCount = 0

    /// Whether one is for a finding at an offset.
    mutating func suppress(at offset: Int) -> Bool {
      let count = places.partitioningIndex { $0.start > offset }
      workedCount = max(workedCount, count)
      return count > 0
    }
  }

  /// Comments one after the other whose extents end at the same place.
  private struct Group {
    let start: Int
    let end: Int

    /// The nearest group before this one that ends behind it; -1 if there is none.
    var outer = -1

    var namings: [String: Naming] = [:]
  }

  /// The groups in the order of their starts.
  private var groups: [Group] = []

  init(_ comments: [SuppressionComment]) {
    guard !comments.isEmpty else { return }
    let inOrder = comments.indices.sorted { comments[$0].extent < comments[$1].extent }
    for index in inOrder {
      let comment = comments[index]
      if groups.last?.end != comment.extent.end { append(comment.extent) }
      for (name, text) in comment.names.map(\.text).enumerated() {
        groups[groups.count - 1].namings[text, default: Naming()].places
          .append((comment.extent.start, index, name))
      }
    }
  }

  private mutating func append(_ extent: SourceRange) {
    var group = Group(start: extent.start, end: extent.end)
    group.outer = groups.count - 1
    while group.outer >= 0, groups[group.outer].end <= group.end { group.outer = groups[group.outer].outer }
    groups.append(group)
  }

  /// Whether a finding of a rule at an offset is suppressed.
  mutating func suppress(_ rule: String, at offset: Int) -> Bool {
    var isSuppressed = false
    var index = groups.partitioningIndex { $0.start > offset } - 1
    while index >= 0 {
      // What lies between a group that ends too early and its outer one ends too early as well.
      guard groups[index].end >= offset else {
        index = groups[index].outer
        continue
      }
      if groups[index].namings[rule]?.suppress(at: offset) == true { isSuppressed = true }
      index -= 1
    }
    return isSuppressed
  }

  /// The names that have suppressed nothing, by the indices of their comments and in those; in order.
  var idle: [(comment: Int, name: Int)] {
    groups.flatMap { group in
      group.namings.values.flatMap { naming in
        naming.places[naming.workedCount...].map { (comment: $0.comment, name: $0.name) }
      }
    }.sorted { ($0.comment, $0.name) < ($1.comment, $1.name) }
  }
}
