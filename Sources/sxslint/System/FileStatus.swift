#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// What the file system says of a file.
struct FileStatus {
  /// What a file is.
  enum Kind {
    /// Bytes on a disk.
    case regular
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A pipe, a socket or a device.
    case special
  }

  /// What the file is.
  let kind: Kind

  /// The number of bytes.
  let size: Int

  /// The time of the last change, in nanoseconds since 1970.
  let modified: Int

  /// The permissions.
  let mode: Mode

  /// The permissions of a file, as the system writes them.
  typealias Mode = mode_t

  /// What the file is known by, whatever name leads to it.
  let identity: Identity

  /// The numbers of a file, which all its names have in common.
  struct Identity: Hashable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    size = Int(status.st_size)
    mode = status.st_mode & 0o777
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// The status of the file at a path; of what a symbolic link points to, if links are followed.
  init(of path: ByteString, followingLinks: Bool) throws(SystemError) {
    var status = stat()
    let result = unsafe path.withCString { path in
      unsafe fstatat(AT_FDCWD, path, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    }
    guard result == 0 else { throw .last }
    self.init(status)
  }

  /// The status of what is open under a number.
  init(ofOpen number: Int32) throws(SystemError) {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    self.init(status)
  }
}
