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
    do throws(ReadError) {
      let bytes =
        file == "-"
        ? try StandardStream.readAll(maximumSize: maximumSize)
        : try FileDescriptor.readAll(file, maximumSize: maximumSize)
      return bytes.split(separator: end).map { ByteString($0) }
    } catch {
      throw UsageError("cannot read the list of files '\(file.visible)': \(error.reason)")
    }
  }
}
