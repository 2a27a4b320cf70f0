import SXSDocument

/// The folder that the tool was started in: paths are shown relative to it.
struct WorkingFolder {
  /// The absolute path, without symbolic links.
  let path: ByteString

  /// The working folder of the process.
  static func current() throws(UsageError) -> WorkingFolder {
    do {
      return WorkingFolder(path: try ByteString(".").resolved())
    } catch {
      throw UsageError("cannot read the working folder: \(error.reason)")
    }
  }

  /// An absolute path as shown to the user, which leads to the file from here: `docs/a.md`, `../b.md`.
  func display(_ absolute: ByteString) -> ByteString { absolute.way(from: path) }

  /// The absolute path of what is shown to the user.
  func absolute(_ display: ByteString) -> ByteString { path.following(display) }
}
