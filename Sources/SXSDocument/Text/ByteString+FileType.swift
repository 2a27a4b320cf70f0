extension ByteString {
  /// Whether a path names a file in Markdown, in any letter case.
  package var isMarkdownPath: Bool { ends(with: ".md") }

  /// Whether a path names a file in YAML, in any letter case.
  package var isYAMLPath: Bool { ends(with: ".yml") || ends(with: ".yaml") }

  /// Whether the text ends with another one, in any letter case; `ending` is in lower case.
  private func ends(with ending: String) -> Bool {
    bytes.suffix(ending.utf8.count).lazy.map { $0.lowercasedASCII }.elementsEqual(ending.utf8)
  }
}
