extension ByteString: CustomStringConvertible {
  /// The text for a reader, see ``string``.
  public var description: String { string }
}
