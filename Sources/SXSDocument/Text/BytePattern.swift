extension Collection<UInt8> {
  /// Whether `pattern` occurs in the bytes; for short texts, where a vectorised search does not pay.
  @inlinable
  package func holds(_ pattern: some Collection<UInt8>) -> Bool { firstIndex(of: pattern) != nil }

  /// Where `pattern` first occurs in the bytes; for short texts, too.
  @inlinable
  package func firstIndex(of pattern: some Collection<UInt8>) -> Index? {
    guard let first = pattern.first else { return startIndex }
    return indices.first { self[$0] == first && self[$0...].starts(with: pattern) }
  }
}
