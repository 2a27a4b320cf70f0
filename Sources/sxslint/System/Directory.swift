#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// The content of a folder.
enum Directory {
  /// A name in a folder.
  struct Entry {
    /// The name, any bytes but `/` and zero.
    let name: ByteString
    /// What has the name.
    let kind: FileStatus.Kind
  }

  /// The names in a folder, in the order of their bytes.
  static func entries(of path: ByteString) throws(SystemError) -> [Entry] {
    guard let stream = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe _ = closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe ByteString(
        withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) })
      if name.isOfFolders { continue }
      entries.append(Entry(name: name, kind: try kind(Int32(unsafe entry.pointee.d_type), name, in: path)))
    }
    guard errno == 0 else { throw .last }
    return entries.sorted { $0.name < $1.name }
  }

  /// What an entry is by its type number; asks the file system where the folder does not tell.
  private static func kind(
    _ type: Int32, _ name: ByteString, in folder: ByteString
  ) throws(SystemError) -> FileStatus.Kind {
    switch type {
    case Int32(DT_REG): .regular
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): try FileStatus(of: folder.appending(name), followingLinks: false).kind
    default: .special
    }
  }
}

extension ByteString {
  /// Whether it is one of the names that each folder has for itself and for the one above it, `.` and `..`.
  fileprivate var isOfFolders: Bool { count <= 2 && bytes.allSatisfy { $0 == UInt8(ascii: ".") } }
}
