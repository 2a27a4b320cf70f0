import SXSDocument

/// Writes a file whole or not at all.
enum OutputFile {
  /// Writes a report.
  ///
  /// The bytes go into a new file beside the old one, which then takes its name and permissions. A device or a pipe is
  /// written to as it is. A symbolic link is refused: it may have come with the documents, and lead anywhere.
  static func write(_ bytes: [UInt8], to path: ByteString) throws(SystemError) {
    if let number = openFile(at: path) {
      // To open it anew would begin at its start, and write over what others wrote.
      try StandardStream.write(bytes, to: number)
      return
    }
    let status = try? FileStatus(of: path, followingLinks: false)
    switch status?.kind {
    case .folder:
      throw SystemError.isFolder
    case .link:
      throw SystemError.isLink
    case .special:
      let file = try FileDescriptor(opening: path, for: .writing)
      try file.write(bytes)
      try file.finish()
    case .regular, nil:
      try replace(path, by: bytes, mode: status?.mode)
    }
  }

  /// The number of the open file that a path is the system's name for, such as `/dev/stderr` or `/dev/fd/3`: on Linux these
  /// are symbolic links, some of them to regular files.
  private static func openFile(at path: ByteString) -> Int32? {
    guard let folder = try? (path.parentFolder ?? ".").resolved() else { return nil }
    if folder == "/dev" {
      return ["stdin", "stdout", "stderr"].firstIndex(of: path.lastName).map { Int32($0) }
    }
    // The folder is '/dev/fd' on macOS, and a link to the other one on Linux.
    guard folder == "/dev/fd" || folder == ByteString("/proc/\(CurrentProcess.id)/fd") else { return nil }
    return Int32(path.lastName.visible)
  }

  /// Appends to a file that others write to as well.
  ///
  /// A symbolic link is followed. The path must not be one that a document, or what comes with it, can choose: the summary
  /// of a job has its from the runner, which may well keep a link there.
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
    // By chance, as a process that was killed leaves its file behind, and in a container the next one has the same number.
    let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let temporary = ByteString(path.bytes + Array(".\(name).tmp".utf8))
    try Interruption.removing(temporary) { () throws(SystemError) in
      try replace(path, through: temporary, by: bytes, mode: mode)
    }
  }

  private static func replace(
    _ path: ByteString, through temporary: ByteString, by bytes: [UInt8], mode: FileStatus.Mode?
  ) throws(SystemError) {
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
