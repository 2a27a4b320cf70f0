import SXSDocument
import SXSLintCore

/// The pages that the publishing configuration of a repository sends elsewhere.
enum Redirections {
  /// The file at the root of a repository that lists them.
  static let fileName: ByteString = ".openpublishing.redirection.json"

  /// The paths, in lower case and relative to the root, of the redirected pages of a repository.
  ///
  /// - Throws: ``ReadError`` if the list is there and cannot be read.
  static func pages(inRepositoryAt root: ByteString) throws(ReadError) -> Set<ByteString> {
    let path = root.appending(fileName)
    guard (try? FileStatus(of: path, followingLinks: false)) != nil else { return [] }
    return try pages(in: try FileReader.read(path))
  }

  /// The pages in the content of a list.
  static func pages(in bytes: ContiguousArray<UInt8>) throws(ReadError) -> Set<ByteString> {
    do {
      let values = try KeyedValues.values(of: ["source_path", "source_path_from_root"], in: bytes)
      return Set(values.map { ByteString($0.lowercasedASCII.bytes.drop { $0 == UInt8(ascii: "/") }) })
    } catch {
      throw ReadError("no JSON: \(error.reason)")
    }
  }

  /// The path of the list, to be named when it cannot be read.
  static func path(inRepositoryAt root: ByteString) -> ByteString { root.appending(fileName) }
}
