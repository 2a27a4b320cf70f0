public import SXSDocument

/// A repository that takes part in a run.
public struct RepositoryInput: Sendable {
  /// The name of its folder.
  public let name: ByteString

  /// The absolute path of its folder.
  public let root: ByteString

  /// The documents to read, in the order of their paths.
  public var documents: [Input]

  /// The paths of all files, whatever they hold, relative to the root.
  public var files: [ByteString]

  /// The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  public var redirected: Set<ByteString>

  /// A repository that takes part in a run.
  public init(
    name: ByteString, root: ByteString = "/", documents: [Input], files: [ByteString],
    redirected: Set<ByteString> = []
  ) {
    self.name = name
    self.root = root
    self.documents = documents.sorted { $0.path < $1.path }
    self.files = files
    self.redirected = redirected
  }
}

extension RepositoryInput {
  /// A path relative to the root as it is shown to the user, if it is that of a document.
  func displayPath(of path: ByteString) -> ByteString? {
    let index = documents.partitioningIndex { $0.path >= path }
    return index < documents.count && documents[index].path == path ? documents[index].displayPath : nil
  }
}
