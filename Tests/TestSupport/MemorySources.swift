public import SXSDocument
public import SXSLintCore

/// Files in memory, for reporters that show an excerpt.
public struct MemorySources: SourceProvider {
  private let files: [ByteString: SourceFile]

  /// The given files, by their paths.
  public init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file at `path`.
  public func source(at path: ByteString) -> SourceFile? { files[path] }
}
