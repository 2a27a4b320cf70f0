extension ByteString: ExpressibleByStringLiteral {
  /// The UTF-8 form of the literal.
  public init(stringLiteral value: String) { self.init(value) }
}
