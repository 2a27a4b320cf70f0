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
      throw SystemError.isFolder
    case .special:
      let file = try FileDescriptor(opening: path, for: .writing)
      try file.write(bytes)
      try file.finish()
    case .regular, .link, nil:
      try replace(path, by: bytes, mode: status?.mode)
    }
  }

  /// Appends to a file that others write to as well.
  static func append(_ bytes: [UInt8], to path: ByteString) throws(SystemError) {
    let file = try FileDescriptor(opening: path, for: .appending)
    try file.write(bytes)
    try file.finish()
  }

  /// Writes a file that is not there yet.
  static func create(_ bytes: [UInt8], at path: ByteString) throws(SystemError) {
    let file = try FileDescriptor(opening: path, for: .creating)
    try file.write(bytes)
    try file.finish()
  }

  private static func replace(_ path: ByteString, by bytes: [UInt8], mode: FileStatus.Mode?)
    throws(SystemError)
  {
    // An existing file that must not be written is not replaced either, although its folder would allow it.
    if mode != nil { _ = try FileDescriptor(opening: path, for: .writing) }
    let temporary = ByteString(path.bytes + Array(".\(CurrentProcess.id).tmp".utf8))
    try Interruption.removing(temporary) { () throws(SystemError) in
      try replace(path, through: temporary, by: bytes, mode: mode)
    }
  }

  private static func replace(
    _ path: ByteString, through temporary: ByteString, by bytes: [UInt8], mode: FileStatus.Mode?
  ) throws(SystemError) {
    do {
      let file = try FileDescriptor(opening: temporary, for: .creating)
      do {
        if let mode { try file.setMode(mode) }
        try file.write(bytes)
        try file.finish()
        try temporary.rename(to: path)
      } catch {
        temporary.removeFile()
        throw error
      }
    }
  }
}
