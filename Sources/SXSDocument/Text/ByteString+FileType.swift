extension ByteString {
  /// Whether a path names a file in Markdown, in any letter case.
  package var isMarkdownPath: Bool { ends(with: ".md") }

  /// Whether a path names a file in YAML, in any letter case.
  package var isYAMLPath: Bool { isLandingPagePath || ends(with: ".yaml") }

  /// Whether a path names a file in YAML by the extension that landing pages have, in any letter case.
  package var isLandingPagePath: Bool { ends(with: ".yml") }

  /// Whether the text ends with another one, in any letter case; `ending` is in lower case.
  private func ends(with ending: String) -> Bool {
    bytes.suffix(ending.utf8.count).lazy.map { $0.lowercasedASCII }.elementsEqual(ending.utf8)
  }
}
