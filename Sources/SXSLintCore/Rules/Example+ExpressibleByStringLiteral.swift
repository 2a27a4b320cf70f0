extension Example: ExpressibleByStringLiteral {
  /// An example of one document, `a.md`.
  public init(stringLiteral text: String) { self.init(text) }
}
