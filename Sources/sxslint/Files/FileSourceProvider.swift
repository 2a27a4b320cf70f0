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

    init(_ status: FileStatus, path: ByteString) {
      self.path = path
      size = status.size
      modified = status.modified
    }
  }

  /// The files by the paths that are shown to the user, which lead to them from the working folder.
  let stamps: [ByteString: Stamp]

  func source(at path: ByteString) -> SourceFile? {
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
