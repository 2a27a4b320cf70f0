extension ByteString {
  /// Whether a path names a file in Markdown, in any letter case.
  package var isMarkdownPath: Bool { ByteString(bytes.suffix(3).map(\.lowercasedASCII)) == ".md" }

  /// Whether a path names a file in YAML, in any letter case.
  package var isYAMLPath: Bool {
    let ending = ByteString(bytes.suffix(5).map(\.lowercasedASCII))
    return ending.hasSuffix(".yml") || ending == ".yaml"
  }
}
