import SXSDocument

extension Document {
  /// The front matter if it was read whole; otherwise another rule says why not, and its fields prove nothing.
  var readableFrontMatter: FrontMatter? {
    guard let frontMatter, frontMatter.isReadable else { return nil }
    return frontMatter
  }
}
