import SXSDocument
import SXSLintCore

/// The names in the file of `--files-from`.
enum PathList {
  private static let maximumSize = 64 << 20

  /// The names, in their order; what stands between two ends and is empty is none.
  ///
  /// - Parameters:
  ///   - file: The file, a pipe, or `-` for standard input.
  ///   - end: The byte that ends a name.
  /// - Returns: The names.
  /// - Throws: Why the file cannot be read.
  static func read(_ file: ByteString, end: UInt8) throws(UsageError) -> [ByteString] {
    let names: [ByteString]
    do throws(ReadError) {
      let bytes =
        file == "-"
        ? try StandardStream.readAll(maximumSize: maximumSize)
        : try FileDescriptor.readAll(file, maximumSize: maximumSize)
      names = bytes.split(separator: end).map { ByteString($0) }
    } catch {
      throw UsageError("cannot read the list of files '\(file.visible)': \(error.reason)")
    }
    try requireEnd(of: names, end, in: file)
    return names
  }

  /// Throws if names end in another way than was said: no file would have one of them.
  private static func requireEnd(
    of names: [ByteString], _ end: UInt8, in file: ByteString
  ) throws(UsageError) {
    func isThere(_ name: ByteString) -> Bool { (try? FileStatus(of: name, followingLinks: false)) != nil }
    if end != 0, names.contains(where: { $0.bytes.contains(0) }) {
      throw UsageError("the names in '\(file.visible)' end in a zero byte; say so: -0")
    }
    if end == 0, names.count == 1, names[0].bytes.last == UInt8(ascii: "\n"), !isThere(names[0]) {
      throw UsageError("the names in '\(file.visible)' end in line ends, not in zero bytes; leave out -0")
    }
    if let name = names.first(where: { $0.bytes.last == UInt8(ascii: "\r") }), !isThere(name) {
      throw UsageError(
        "the lines of '\(file.visible)' end in CR and LF, as on Windows; a name ends in LF alone, or with -0 in a "
          + "zero byte")
    }
  }
}
