#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call to the operating system that failed.
struct SystemError: Error {
  /// The error number, one of `errno.h`, or that of ``isLink``.
  let number: Int32

  /// The failure of the call that was made last.
  static var last: SystemError { SystemError(number: errno) }

  /// A folder where a file is wanted.
  static let isFolder = SystemError(number: EISDIR)

  /// A symbolic link where it is not followed.
  static let isLink = SystemError(number: linkNumber)

  /// The system has no number for that alone.
  private static let linkNumber: Int32 = -1

  /// Whether the file, or a folder above it, is not there.
  var isMissingFile: Bool { number == ENOENT || number == ENOTDIR }

  /// Why a symbolic link leads nowhere.
  var reasonOfLink: String {
    if isMissingFile { return "dead symbolic link" }
    return number == ELOOP ? "symbolic link loop" : reason
  }

  /// Why, in words that stand behind a path: `permission denied`.
  var reason: String {
    switch number {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case Self.linkNumber: "a symbolic link"
    case ELOOP: "a symbolic link, or too many of them in a row"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "a folder"
    case ENOSPC: "no space left on the device"
    case ENXIO, ENODEV, EOPNOTSUPP: "not a regular file"
    default: unsafe String(cString: strerror(number))
    }
  }
}
