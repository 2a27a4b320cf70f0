import SXSDocument
import SXSLintCore

/// Reads documents.
enum FileReader {
  /// The content of a regular file that is not too large.
  ///
  /// The last part of the path is never followed if it is a symbolic link, so that a walk cannot be led out of the folder
  /// that it was given.
  static func read(
    _ path: ByteString, maximumSize: Int = SourceFile.maximumSize
  ) throws(ReadError) -> ContiguousArray<UInt8> {
    do {
      let file = try FileDescriptor(opening: path, for: .readingWithoutFollowingLinks)
      let status = try file.status()
      guard status.kind == .regular else { throw ReadError("not a regular file") }
      guard status.size <= maximumSize else {
        let limit = maximumSize < 1 << 20 ? "\(maximumSize >> 10) KiB" : "\(maximumSize >> 20) MiB"
        throw ReadError("larger than \(limit)")
      }
      // One byte more than the file has: if it is filled, the file has grown.
      let bytes = try file.read(upTo: status.size + 1)
      guard bytes.count == status.size else { throw ReadError("changed while it was read") }
      return bytes
    } catch let error as ReadError {
      throw error
    } catch let error as SystemError {
      throw ReadError(error.reason)
    } catch {
      throw ReadError("cannot be read")
    }
  }
}
