#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

extension ByteString {
  /// Gives the file of this path another one, and takes away what had it.
  func rename(to path: ByteString) throws(SystemError) {
    let result = unsafe withCString { old in unsafe path.withCString { unsafe systemRename(old, $0) } }
    guard result == 0 else { throw .last }
  }

  /// Takes away the file of this path if it can be.
  func removeFile() { _ = unsafe withCString { unsafe unlink($0) } }
}

/// `rename(2)`, which is shadowed by the method of the same name.
private func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(old, new)
}
