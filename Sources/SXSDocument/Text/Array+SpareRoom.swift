extension Array {
  /// The same elements in no more memory than they need, for what is kept to the end of a run: without the room for more
  /// that an array grows by.
  var withoutSpareRoom: [Element] {
    guard capacity > count else { return self }
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy += self
    return copy
  }
}
