#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// What a signal that ends the process still has to do: it takes the temporary file away that is being written.
///
/// Without one, a signal has its usual effect.
enum Interruption {
  private static let signals = [SIGHUP, SIGINT, SIGTERM]

  /// Does something with a file that must not be left behind.
  static func removing<Result>(
    _ temporary: ByteString, while body: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let path = unsafe temporary.withCString { unsafe strdup($0) }
    defer { unsafe free(path) }
    unsafe temporaryPath = path
    // Those that the parent has turned off stay so, as for 'nohup'.
    let caught = signals.filter(setHandler)
    defer {
      for number in caught { _ = signal(number, SIG_DFL) }
      unsafe temporaryPath = nil
    }
    return try body()
  }

  private static func setHandler(of number: Int32) -> Bool {
    var old = sigaction()
    guard unsafe sigaction(number, nil, &old) == 0, isDefault(old) else { return false }
    _ = signal(number) { number in
      // Only calls that are safe whatever the process was at.
      if let path = unsafe temporaryPath { unsafe _ = unlink(path) }
      _ = signal(number, SIG_DFL)
      var itself = sigset_t()
      unsafe sigemptyset(&itself)
      unsafe sigaddset(&itself, number)
      unsafe pthread_sigmask(SIG_UNBLOCK, &itself, nil)
      _ = raise(number)
    }
    return true
  }

  private static func isDefault(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler == nil
    #elseif canImport(Musl)
      unsafe action.__sa_handler.sa_handler == nil
    #else
      unsafe action.__sigaction_handler.sa_handler == nil
    #endif
  }
}

/// The file to take away, for the handler, which can reach nothing else; set while no handler is.
nonisolated(unsafe) private var temporaryPath: UnsafeMutablePointer<CChar>?
