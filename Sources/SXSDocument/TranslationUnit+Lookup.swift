/// Units by place; they are in order and apart from each other.
extension [TranslationUnit] {
  /// The index of the first unit that ends behind an offset.
  private func index(endingBehind offset: Int) -> Int? {
    let index = partitioningIndex { $0.range.end > offset }
    return index < count ? index : nil
  }

  /// The index of the first unit that has a byte in a range.
  func index(overlapping range: SourceRange) -> Int? {
    guard let index = index(endingBehind: range.start), self[index].range.overlaps(range) else { return nil }
    return index
  }

  /// The index of the unit that holds the byte at an offset.
  func index(at offset: Int) -> Int? {
    guard let index = index(endingBehind: offset), self[index].range.contains(offset) else { return nil }
    return index
  }

  /// The index of the unit one of whose segments holds the byte at an offset.
  func segmentIndex(at offset: Int) -> Int? {
    guard let index = index(endingBehind: offset) else { return nil }
    let isInSegment =
      self[index].target?.content.contains(offset) == true
      || self[index].source?.content.contains(offset) == true
    return isInSegment ? index : nil
  }

  /// Whether a tag stands in the source side of a unit, which the published page does not show.
  func isInSource(_ tag: SourceRange) -> Bool {
    guard let index = index(endingBehind: tag.start) else { return false }
    return self[index].source?.range.contains(tag) ?? false
  }
}
