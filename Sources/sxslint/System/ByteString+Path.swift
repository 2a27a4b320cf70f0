#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// Paths of the file system; absolute ones have no `/` at the end, but for the root itself.
extension ByteString {
  /// The path of something in the folder that the text names.
  func appending(_ name: ByteString) -> ByteString {
    var path: [UInt8] = []
    path.reserveCapacity(count + 1 + name.count)
    path += bytes
    if let last = path.last, last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
    path += name.bytes
    return ByteString(path)
  }

  /// The path with the `/` that the paths of what lies in the folder have behind it.
  var folderPrefix: ByteString {
    isEmpty || bytes.last == UInt8(ascii: "/") ? self : ByteString(bytes + [UInt8(ascii: "/")])
  }

  /// The path behind that of a folder; `nil` if it does not lie in it.
  func relative(to folder: ByteString) -> ByteString? {
    guard hasPrefix(folder) else { return nil }
    let hasSlash = folder.isEmpty || folder.bytes.last == UInt8(ascii: "/")
    let rest = bytes.dropFirst(folder.count)
    if hasSlash { return ByteString(rest) }
    return rest.first == UInt8(ascii: "/") ? ByteString(rest.dropFirst()) : nil
  }

  /// The way to an absolute path from an absolute folder, `../b.md`; the path itself if the two have no folder in common
  /// but the root.
  func way(from folder: ByteString) -> ByteString {
    if self == folder { return "." }
    if let below = relative(to: folder) { return below }
    let (own, other) = (parts, folder.parts)
    let common = zip(own, other).prefix { $0 == $1 }.count
    guard common > 0 else { return self }
    let up = [ArraySlice<UInt8>](repeating: Array("..".utf8)[...], count: other.count - common)
    return ByteString((up + own[common...]).joined(separator: [UInt8(ascii: "/")]))
  }

  /// The absolute path that a way from this absolute folder leads to.
  func following(_ way: ByteString) -> ByteString {
    let slash = UInt8(ascii: "/")
    guard way.bytes.first != slash else { return way }
    if way.isPlain { return appending(way) }
    // The names that the path is made of, each with a slash before it.
    var path = isRoot ? [] : bytes
    for part in way.parts {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
      } else {
        path.append(slash)
        path += part
      }
    }
    return path.isEmpty ? "/" : ByteString(path)
  }

  /// Whether it is made of names alone: no part is empty or begins with a dot.
  private var isPlain: Bool {
    var isStart = true
    for byte in bytes {
      if isStart, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
      isStart = byte == UInt8(ascii: "/")
    }
    return !isStart
  }

  /// Whether the path is that of the root of all folders.
  private var isRoot: Bool { count == 1 && bytes[0] == UInt8(ascii: "/") }

  /// The names between the slashes.
  private var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  /// The folder that an absolute path lies in; `nil` for the root.
  var parentFolder: ByteString? {
    guard !isRoot, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == 0 ? "/" : ByteString(bytes[..<slash])
  }

  /// The last name of a path.
  var lastName: ByteString {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return ByteString(bytes[(slash + 1)...])
  }

  /// The absolute path without symbolic links.
  func resolved() throws(SystemError) -> ByteString {
    guard let path = unsafe withCString({ unsafe realpath($0, nil) }) else { throw .last }
    defer { unsafe free(path) }
    return unsafe ByteString(UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }

  /// Calls `body` with the text as C wants it, closed by a zero byte.
  func withCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let characters = ContiguousArray(bytes.lazy.map(CChar.init(bitPattern:))) + [0]
    return unsafe try characters.withUnsafeBufferPointer { (buffer) throws(Failure) in
      guard let start = buffer.baseAddress else {
        preconditionFailure("an array with an element has an address")
      }
      return unsafe try body(start)
    }
  }
}
