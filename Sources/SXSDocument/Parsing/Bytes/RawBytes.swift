#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The C library's vectorised functions over bytes.

extension UnsafeRawBufferPointer {
  /// The offset of the first `byte` from `start` on and before `end`, if there is one.
  @inline(__always)
  func offset(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    guard start < end, let base = baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }

  /// Behind `word`, if it stands at an offset and ends no later than `end`.
  @inline(__always)
  func behind(_ word: StaticString, at offset: Int, before end: Int) -> Int? {
    let wordEnd = offset + word.utf8CodeUnitCount
    guard let base = baseAddress, wordEnd <= end else { return nil }
    return unsafe memcmp(base + offset, word.utf8Start, word.utf8CodeUnitCount) == 0 ? wordEnd : nil
  }

  /// Whether the bytes come before others in the order of unsigned bytes.
  func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
    guard let base = baseAddress, let otherBase = other.baseAddress else { return count < other.count }
    let order = unsafe memcmp(base, otherBase, Swift.min(count, other.count))
    return order != 0 ? order < 0 : count < other.count
  }
}
