extension Example: ExpressibleByDictionaryLiteral {
  /// An example of several documents by path.
  public init(dictionaryLiteral files: (String, String)...) {
    self.init(Dictionary(uniqueKeysWithValues: files))
  }
}
