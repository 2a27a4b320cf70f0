import SXSDocument

extension BaselineEntry: Comparable {
  /// Orders by path, rule, place and content: findings that come and go change few lines of the file.
  public static func < (left: BaselineEntry, right: BaselineEntry) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.place != right.place { return left.place < right.place }
    return left.content < right.content
  }
}
