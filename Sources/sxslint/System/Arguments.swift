import SXSDocument

/// The words of the command line, so encoded that a `String` holds any bytes.
///
/// File names need not be UTF-8, but a parser of arguments takes strings, and making one would lose the bytes. In a word
/// that is not UTF-8 each byte above 127 becomes one of the last 128 code points of Unicode, which have no other use.
enum Arguments {
  private static let firstStandIn: UInt32 = 0x10_FF80

  /// The words behind the name of the program; `nil` if the system did not tell any.
  static var words: [String]? {
    guard CommandLine.argc > 0 else { return nil }
    return (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe encode(
        UnsafeBufferPointer(start: word, count: length(of: word)).map(UInt8.init(bitPattern:))
      ).asPath
    }
  }

  private static func length(of word: UnsafePointer<CChar>) -> Int {
    var length = 0
    while unsafe word[length] != 0 { length += 1 }
    return length
  }

  /// The string that stands for some bytes.
  static func encode(_ bytes: [UInt8]) -> String {
    if let text = ByteString(bytes).validString,
      !text.unicodeScalars.contains(where: { $0.value >= firstStandIn })
    {
      return text
    }
    var encoded = String.UnicodeScalarView()
    encoded.append(
      contentsOf: bytes.map { byte in
        byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(firstStandIn + UInt32(byte & 0x7F)) ?? "\u{FFFD}"
      })
    return String(encoded)
  }

  /// The bytes that a string stands for.
  static func decode(_ text: String) -> ByteString {
    ByteString(
      text.unicodeScalars.flatMap { scalar in
        scalar.value >= firstStandIn
          ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
      })
  }
}

extension String {
  /// The word, so written that no document's name is taken for options: `-dash.md` would ask for help.
  ///
  /// Hooks hand over names without a `--` before them.
  fileprivate var asPath: String {
    utf8.first == UInt8(ascii: "-") && ByteString(self).isDocumentName && !utf8.contains(UInt8(ascii: "="))
      ? "./" + self : self
  }
}
