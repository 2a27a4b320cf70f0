import SXSDocument
import SXSLintCore

/// Reads files again for the reporters, as nothing is kept of a document but its outline.
struct FileSourceProvider: SourceProvider {
  /// What a file was like when it was found.
  struct Stamp {
    /// The path relative to the root of the repository.
    let path: ByteString
    /// The number of bytes.
    let size: Int
    /// The time of the last change, in nanoseconds since 1970.
    let modified: Int
    /// What the file is known by.
    let identity: FileStatus.Identity

    init(_ status: FileStatus, path: ByteString) {
      self.path = path
      size = status.size
      modified = status.modified
      identity = status.identity
    }
  }

  /// The files by the paths that are shown to the user, which lead to them from the working folder.
  let stamps: [ByteString: Stamp]

  /// The document whose content came from elsewhere, by the path that is shown.
  var content: (path: ByteString, file: SourceFile)?

  /// Reads a document for the first time.
  func read(_ input: Input) throws(ReadError) -> SourceFile {
    if let content, content.path == input.displayPath { return content.file }
    return SourceFile(path: input.path, bytes: try FileReader.read(input.displayPath))
  }

  func source(at path: ByteString) -> SourceFile? {
    if let content, content.path == path { return content.file }
    guard let stamp = stamps[path], isUnchanged(path, stamp), let bytes = try? FileReader.read(path),
      isUnchanged(path, stamp)
    else { return nil }
    return SourceFile(path: stamp.path, bytes: bytes)
  }

  private func isUnchanged(_ path: ByteString, _ stamp: Stamp) -> Bool {
    guard let status = try? FileStatus(of: path, followingLinks: false) else { return false }
    return status.size == stamp.size && status.modified == stamp.modified
  }
}
