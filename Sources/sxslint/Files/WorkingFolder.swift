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

  /// An absolute path as shown to the user, which leads to the file from here: relative where it lies below.
  func display(_ absolute: ByteString) -> ByteString {
    if absolute == path { return "." }
    return absolute.relative(to: path) ?? absolute
  }

  /// The absolute path of what is shown to the user.
  func absolute(_ display: ByteString) -> ByteString {
    if display == "." { return path }
    return display.bytes.first == UInt8(ascii: "/") ? display : path.appending(display)
  }
}
