extension ByteString: Comparable {
  /// Orders by the bytes, as `LC_ALL=C sort` does.
  public static func < (left: ByteString, right: ByteString) -> Bool {
    unsafe left.bytes.withUnsafeBytes { left in
      unsafe right.bytes.withUnsafeBytes { right in unsafe left.precedes(right) }
    }
  }
}
