import SXSDocument

extension ByteString {
  /// Whether a file of this name or path is a document: `*.md` or `*.yml` in any letter case, but for the tool's own settings.
  var isDocumentName: Bool {
    isMarkdownPath || isLandingPagePath && lastName != RepositoryRoot.settings
  }

  /// Whether a folder of this name is never looked into, unless it is named.
  var isSkippedFolderName: Bool { bytes.first == UInt8(ascii: ".") || self == "node_modules" }
}
