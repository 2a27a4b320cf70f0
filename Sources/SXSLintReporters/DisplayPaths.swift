import SXSDocument

/// Turns paths relative to the root of a repository into paths as the user sees them.
///
/// Notes name documents from the root of the repository, diagnostics from the working folder. How the two differ shows
/// in a document of which both paths are known.
struct DisplayPaths {
  private let repository: ArraySlice<UInt8>
  private let display: ArraySlice<UInt8>

  /// The difference between the two paths of one document.
  init(repositoryPath: ByteString, displayPath: ByteString) {
    var repository = repositoryPath.bytes[...]
    var display = displayPath.bytes[...]
    // Without a common name nothing is known of how they differ.
    var cut: (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [])
    while let last = repository.last, last == display.last {
      repository.removeLast()
      display.removeLast()
      if Self.isFolder(repository), Self.isFolder(display) { cut = (repository, display) }
    }
    (self.repository, self.display) = cut
  }

  /// The path as the user sees it.
  func displayPath(of path: ByteString) -> ByteString {
    if path.bytes.starts(with: repository) {
      return ByteString(display + path.bytes.dropFirst(repository.count))
    }
    let up = repeatElement("../".utf8, count: repository.count { $0 == UInt8(ascii: "/") }).joined()
    return ByteString(display + Array(up) + path.bytes)
  }

  private static func isFolder(_ prefix: ArraySlice<UInt8>) -> Bool {
    prefix.isEmpty || prefix.last == UInt8(ascii: "/")
  }
}
