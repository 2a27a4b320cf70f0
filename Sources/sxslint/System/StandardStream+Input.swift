#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSLintCore

/// Reading what has no size that is known before: standard input and pipes.
extension StandardStream {
  /// The file number of standard input.
  static let input: Int32 = 0

  /// All bytes up to the end.
  ///
  /// - Parameters:
  ///   - number: The number of the open file.
  ///   - maximumSize: More than this is refused.
  /// - Returns: The bytes.
  /// - Throws: Why they cannot be read.
  static func readAll(
    from number: Int32 = input, maximumSize: Int
  ) throws(ReadError) -> ContiguousArray<UInt8> {
    var bytes: ContiguousArray<UInt8> = []
    var buffer = ContiguousArray<UInt8>(repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(number, $0.baseAddress, $0.count) }
      if count > 0 {
        guard bytes.count + count <= maximumSize else {
          throw ReadError("larger than \(maximumSize >> 20) MiB")
        }
        bytes += buffer.prefix(count)
      } else if count == 0 {
        return bytes
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        var wait = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw ReadError(SystemError.last.reason)
      }
    }
  }
}

/// `read(2)` under a name that nothing shadows.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}
