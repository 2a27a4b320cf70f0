#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument
import SXSLintCore

/// An open file; closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  private let number: Int32

  /// Opens a file.
  ///
  /// Never waits for the other end of a pipe, and never becomes the terminal of the process: `O_NONBLOCK` and
  /// `O_NOCTTY` are added to the flags.
  init(opening path: ByteString, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    let flags = flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    number = unsafe try path.withCString { (path) throws(SystemError) in
      while true {
        let number = unsafe open(path, flags, mode)
        if number >= 0 { return number }
        if errno != EINTR { throw .last }
      }
    }
  }

  deinit { _ = close(number) }

  /// What the file is.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Fills a buffer as far as the file goes; the number of bytes that were read.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
    var count = 0
    while count < buffer.count {
      let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
      let result = unsafe systemRead(number, free.baseAddress, free.count)
      if result == 0 { break }
      if result > 0 { count += result } else if errno != EINTR { throw .last }
    }
    return count
  }

  /// All bytes of a file or a pipe; waits for those that are still to come.
  static func readAll(
    _ path: ByteString, maximumSize: Int
  ) throws(ReadError) -> ContiguousArray<UInt8> {
    do {
      let file = try FileDescriptor(opening: path, O_RDONLY)
      guard try file.status().kind != .folder else { throw SystemError(number: EISDIR) }
      return try StandardStream.readAll(from: file.number, maximumSize: maximumSize)
    } catch let error as SystemError {
      throw ReadError(error.reason)
    } catch let error as ReadError {
      throw error
    } catch {
      throw ReadError("cannot be read")
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) { try StandardStream.write(bytes, to: number) }

  /// Gives the file the permissions of another.
  func setMode(_ mode: mode_t) throws(SystemError) {
    guard fchmod(number, mode) == 0 else { throw .last }
  }

  /// Closes the file and says whether all that was written has arrived.
  consuming func finish() throws(SystemError) {
    let result = close(number)
    discard self
    // Linux closes the file even if a signal interrupts the call.
    guard result == 0 || errno == EINTR else { throw .last }
  }
}

/// `read(2)`, which is shadowed by the method of the same name.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}
