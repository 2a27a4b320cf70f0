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

  /// What a file is opened for.
  enum Purpose {
    /// To read it.
    case reading
    /// To read it, unless the last part of its path is a symbolic link.
    case readingWithoutFollowingLinks
    /// To write over what is there.
    case writing
    /// To write behind what is there; it is made if it is not there.
    case appending
    /// To write it for the first time; it is an error if it is there.
    case creating

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY
      case .readingWithoutFollowingLinks: O_RDONLY | O_NOFOLLOW
      case .writing: O_WRONLY
      case .appending: O_WRONLY | O_CREAT | O_APPEND
      case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      }
    }
  }

  /// Opens a file.
  ///
  /// Never waits for the other end of a pipe, and never becomes the terminal of the process. What is made has the
  /// permissions that the process gives to new files.
  init(opening path: ByteString, for purpose: Purpose) throws(SystemError) {
    let flags = purpose.flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    number = unsafe try path.withCString { (path) throws(SystemError) in
      while true {
        let number = unsafe open(path, flags, 0o666 as mode_t)
        if number >= 0 { return number }
        if errno != EINTR { throw .last }
      }
    }
  }

  deinit { _ = close(number) }

  /// What the file is.
  func status() throws(SystemError) -> FileStatus { try FileStatus(ofOpen: number) }

  /// The bytes of the file as far as it goes, but not more than a number of them.
  func read(upTo count: Int) throws(SystemError) -> ContiguousArray<UInt8> {
    do {
      return unsafe try ContiguousArray(unsafeUninitializedCapacity: count) { buffer, filled in
        filled = unsafe try read(into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      }
    } catch let error as SystemError {
      throw error
    } catch {
      throw SystemError(number: EIO)
    }
  }

  /// Fills a buffer as far as the file goes; the number of bytes that were read.
  private func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
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
      let file = try FileDescriptor(opening: path, for: .reading)
      guard try file.status().kind != .folder else { throw SystemError.isFolder }
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
