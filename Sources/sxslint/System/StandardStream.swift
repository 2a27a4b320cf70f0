#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, by calls whose results are checked: `print` loses what a full disk refuses.
enum StandardStream {
  /// The file number of standard output.
  static let output: Int32 = 1

  /// The file number of standard error.
  static let error: Int32 = 2

  /// Makes the three standard files safe to use.
  ///
  /// A closed one is opened on the null device, for what it is not used for, so that no other file gets its number and
  /// using it fails. A reader that goes away ends the process in silence, even if the parent had that turned off. A file that grows
  /// beyond what the user may write is a write that fails, not the end of the process.
  static func prepare() {
    // Stand-ins that can be read but not written, and the other way round: what is missing must not pass for empty.
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
    _ = signal(SIGPIPE, SIG_DFL)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Whether a person is looking at standard output.
  static var isTerminal: Bool { isatty(output) == 1 }

  /// Whether a person is looking at standard error.
  static var isErrorTerminal: Bool { isatty(error) == 1 }

  /// Whether standard output and standard error go to the same terminal, pipe or file.
  static var isSame: Bool {
    guard let output = try? FileStatus(ofOpen: output) else { return false }
    return output.identity == (try? FileStatus(ofOpen: error))?.identity
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw .last
      }
    }
  }
}

/// `write(2)`, which is shadowed by the method of the same name.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, buffer, count)
}
