extension ByteString {
  /// Hashes all bytes at once; an array hashes them one by one, which takes several times as long.
  public func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    hasher.combine(bytes.count)
  }
}
