#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process that runs.
enum CurrentProcess {
  /// Its number.
  static var id: Int32 { getpid() }

  /// Ends it.
  static func end(_ status: Int32) -> Never { exit(status) }
}
