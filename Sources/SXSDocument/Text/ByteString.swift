/// Text as bytes: compared, hashed and ordered byte by byte.
///
/// Paths, ids and anchors are compared this way: `String` holds canonically equivalent texts to be equal, which neither
/// a file system nor a browser that looks for an anchor does, and cannot hold a file name that is not UTF-8.
public struct ByteString: Hashable, Sendable {
  /// The bytes, UTF-8 as a rule.
  public let bytes: [UInt8]

  /// A text of the given bytes.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The UTF-8 form of `string`.
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// Whether there is no byte.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The text for a reader; bytes that are not UTF-8 become U+FFFD.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text; `nil` if the bytes are not UTF-8.
  package var validString: String? {
    let text = string
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// Whether the bytes are UTF-8.
  package var isUTF8: Bool { validString != nil }

  /// The text with `A`-`Z` lower-cased and every other byte as it is.
  public var lowercasedASCII: ByteString {
    bytes.contains(where: \.isUppercaseASCII) ? ByteString(bytes.map(\.lowercasedASCII)) : self
  }

  /// Whether two texts are the same but for the case of letters of ASCII.
  package func isSameInAnyCase(as other: ByteString) -> Bool {
    count == other.count && bytes.isSameInAnyCase(as: other.bytes)
  }

  /// Whether the text begins with `prefix`.
  public func hasPrefix(_ prefix: ByteString) -> Bool { bytes.starts(with: prefix.bytes) }

  /// Whether the text ends with `suffix`.
  public func hasSuffix(_ suffix: ByteString) -> Bool {
    bytes.count >= suffix.bytes.count && bytes.suffix(suffix.bytes.count).elementsEqual(suffix.bytes)
  }
}

extension Sequence<UInt8> {
  /// Whether two texts are the same but for the case of their ASCII letters.
  package func isSameInAnyCase(as other: some Sequence<UInt8>) -> Bool {
    elementsEqual(other) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}
