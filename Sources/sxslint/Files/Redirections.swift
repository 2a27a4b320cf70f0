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
    if let values = try? values(in: withPlainBlanks(bytes)) { return values }
    do {
      return try values(in: bytes)
    } catch {
      throw ReadError("no JSON: \(error.reason)")
    }
  }

  private static func values(in bytes: ContiguousArray<UInt8>) throws(YAMLError) -> Set<ByteString> {
    let values = try KeyedValues.values(of: ["source_path", "source_path_from_root"], in: bytes)
    return Set(values.map { ByteString($0.lowercasedASCII.bytes.drop { $0 == UInt8(ascii: "/") }) })
  }

  /// The list with a plain blank for each no-break space between its values.
  ///
  /// The build takes those for blanks, and one repository has them behind 200 entries.
  private static func withPlainBlanks(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var bytes = bytes
    // The quote of the text that is open.
    var quote: UInt8?
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = quote == nil ? bytes[index] : quote == bytes[index] ? nil : quote
      case UInt8(ascii: "\\") where quote != UInt8(ascii: "'"): index += 1
      case 0xC2 where quote == nil && index + 1 < bytes.count && bytes[index + 1] == 0xA0:
        bytes[index] = UInt8(ascii: " ")
        bytes[index + 1] = UInt8(ascii: " ")
      default: break
      }
      index += 1
    }
    return bytes
  }

  /// The path of the list, to be named when it cannot be read.
  static func path(inRepositoryAt root: ByteString) -> ByteString { root.appending(fileName) }
}
