extension Collection<UInt8> {
  /// Whether `pattern` occurs in the bytes; for short texts, where a vectorised search does not pay.
  func holds(_ pattern: some Collection<UInt8>) -> Bool {
    guard let first = pattern.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: pattern) }
  }
}
