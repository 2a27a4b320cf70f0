internal import SXSDocument

extension SourceFile {
  /// Removes from two lists of ranges what both have, each as often as the other has it.
  ///
  /// - Parameters:
  ///   - isSame: Whether two ranges hold the same; by default, the same bytes.
  func removeSame(
    _ first: inout [SourceRange], _ second: inout [SourceRange],
    by isSame: ((SourceRange, SourceRange) -> Bool)? = nil
  ) {
    first.removeAll { range in
      guard let index = second.firstIndex(where: { isSame?(range, $0) ?? sameBytes(range, $0) }) else {
        return false
      }
      second.remove(at: index)
      return true
    }
  }
}
