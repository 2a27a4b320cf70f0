import SXSDocument

/// What a file was like when it was found.
struct FileStamp {
  /// The path as shown to the user, which leads to the file from the working folder.
  let displayPath: ByteString
  /// The path relative to the root of the repository.
  let path: ByteString
  /// The number of bytes.
  let size: Int
  /// The time of the last change, in nanoseconds since 1970.
  let modified: Int
  /// What the file is known by.
  let identity: FileStatus.Identity

  init(_ status: FileStatus, displayPath: ByteString, path: ByteString) {
    self.displayPath = displayPath
    self.path = path
    size = status.size
    modified = status.modified
    identity = status.identity
  }
}
