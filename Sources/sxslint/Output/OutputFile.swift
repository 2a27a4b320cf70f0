#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// Writes a file whole or not at all.
enum OutputFile {
  /// Writes a report.
  ///
  /// The bytes go into a new file beside the old one, which then takes its name and permissions. A symbolic link stays
  /// one; a device or a pipe is written to as it is.
  static func write(_ bytes: [UInt8], to path: ByteString) throws(SystemError) {
    let path = (try? path.resolved()) ?? path
    let status = try? FileStatus(of: path, followingLinks: true)
    switch status?.kind {
    case .folder:
      throw SystemError(number: EISDIR)
    case .special:
      let file = try FileDescriptor(opening: path, O_WRONLY)
      try file.write(bytes)
      try file.finish()
    case .regular, .link, nil:
      try replace(path, by: bytes, mode: status?.mode)
    }
  }

  /// Appends to a file that others write to as well.
  static func append(_ bytes: [UInt8], to path: ByteString) throws(SystemError) {
    let file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_APPEND, mode: 0o666)
    try file.write(bytes)
    try file.finish()
  }

  /// Writes a file that is not there yet.
  static func create(_ bytes: [UInt8], at path: ByteString) throws(SystemError) {
    let file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
    try file.write(bytes)
    try file.finish()
  }

  private static func replace(_ path: ByteString, by bytes: [UInt8], mode: mode_t?) throws(SystemError) {
    // An existing file that must not be written is not replaced either, although its folder would allow it.
    if mode != nil { _ = try FileDescriptor(opening: path, O_WRONLY) }
    let temporary = ByteString(path.bytes + Array(".\(getpid()).tmp".utf8))
    try Interruption.removing(temporary) { () throws(SystemError) in
      try replace(path, through: temporary, by: bytes, mode: mode)
    }
  }

  private static func replace(
    _ path: ByteString, through temporary: ByteString, by bytes: [UInt8], mode: mode_t?
  ) throws(SystemError) {
    do {
      let file = try FileDescriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
      do {
        if let mode { try file.setMode(mode) }
        try file.write(bytes)
        try file.finish()
        try rename(temporary, to: path)
      } catch {
        _ = unsafe temporary.withCString { unsafe unlink($0) }
        throw error
      }
    }
  }

  private static func rename(_ old: ByteString, to new: ByteString) throws(SystemError) {
    let result = unsafe old.withCString { old in
      unsafe new.withCString { new in unsafe systemRename(old, new) }
    }
    guard result == 0 else { throw .last }
  }
}

/// `rename(2)`, which is shadowed by the method of the same name.
private func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(old, new)
}
