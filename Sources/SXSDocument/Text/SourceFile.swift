/// A file as it was read: its name and its bytes.
public struct SourceFile: Sendable {
  /// The largest file that is read, in bytes; a localized page is 12 KB on average and 583 KB at the most.
  public static let maximumSize = 32 << 20

  /// The path relative to the root of the repository, with `/` between its parts.
  public let path: ByteString

  /// The content, untouched.
  public let bytes: ContiguousArray<UInt8>

  /// Whether the content begins with the mark that says it is UTF-8; it is no part of the text.
  public var hasByteOrderMark: Bool { bytes.textStart > 0 }

  /// A file of the given content.
  public init(path: ByteString, bytes: ContiguousArray<UInt8>) {
    self.path = path
    self.bytes = bytes
  }

  /// A file that holds the UTF-8 form of `text`.
  public init(path: ByteString, text: String) {
    self.init(path: path, bytes: ContiguousArray(text.utf8))
  }

  /// The bytes of a range of the file.
  public subscript(range: SourceRange) -> ArraySlice<UInt8> { bytes[range.start..<range.end] }

  /// The text of a range of the file; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// A copy of the bytes of a range, for comparing beyond the life of the file.
  public func byteString(_ range: SourceRange) -> ByteString { ByteString(bytes[range.start..<range.end]) }

  /// Whether two ranges of the file hold the same bytes.
  public func sameBytes(_ first: SourceRange, _ second: SourceRange) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count where bytes[first.start + offset] != bytes[second.start + offset] {
      return false
    }
    return true
  }
}

extension Collection<UInt8> {
  /// The number of bytes of the UTF-8 byte order mark that the text begins with; 0 if there is none.
  package var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
