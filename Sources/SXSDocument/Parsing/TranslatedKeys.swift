/// Tells front matter whose keys went through translation as if they were text.
enum TranslatedKeys {
  /// The first place that shows it: a key that no author writes, or a key that slid into another's value.
  static func first(
    in bytes: ContiguousArray<UInt8>, _ content: SourceRange, _ fields: [Field]
  ) -> SourceRange? {
    if let field = fields.first(where: { isTranslated($0.key) && !isPresent(original(of: $0.key), fields) }) {
      return field.keyRange
    }
    return misplacedKey(in: bytes, content)
  }

  /// A key such as `ms. date` (a blank after the dot), or one behind other text of its line.
  private static func misplacedKey(in bytes: ContiguousArray<UInt8>, _ content: SourceRange) -> SourceRange? {
    var isLineStart = true
    for index in content.start..<max(content.start, content.end - 4) {
      let byte = bytes[index]
      if byte | 0x20 == UInt8(ascii: "m"), bytes[index + 1] | 0x20 == UInt8(ascii: "s"),
        bytes[index + 2] == UInt8(ascii: "."),
        isLineStart || bytes[index - 1].isWhiteSpaceASCII || bytes[index - 1].isQuote,
        let end = endOfKey(bytes, from: index + 3, before: content.end),
        !isLineStart || bytes[index + 3] == UInt8(ascii: " ")
      {
        return SourceRange(index, end)
      }
      isLineStart =
        byte.isLineEnd
        || isLineStart && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte.isQuote)
    }
    return nil
  }

  /// The end of the word behind `ms.`, if a colon and a blank come after it.
  private static func endOfKey(_ bytes: ContiguousArray<UInt8>, from start: Int, before limit: Int) -> Int? {
    var index = start
    if index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let word = index
    while index < limit,
      bytes[index].isLetterASCII || bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    guard index > word, index + 1 < limit, bytes[index] == UInt8(ascii: ":"),
      bytes[index + 1].isWhiteSpaceASCII
    else {
      return nil
    }
    return index
  }

  /// Keys are ASCII; the words for `title`, `author` and `description` that have no other letters are few.
  private static func isTranslated(_ key: ByteString) -> Bool {
    original(of: key) != nil || key.bytes.contains { $0 >= 0x80 }
  }

  private static func original(of key: ByteString) -> ByteString? {
    switch key.lowercasedASCII.string {
    case "titel", "titre", "titolo", "titulo": "title"
    case "autor", "autore", "auteur", "yazar": "author"
    case "beschreibung", "beschrijving", "descrizione", "opis", "popis": "description"
    default: nil
    }
  }

  private static func isPresent(_ key: ByteString?, _ fields: [Field]) -> Bool {
    guard let key else { return false }
    return fields.contains { $0.key == key }
  }
}

extension UInt8 {
  /// Whether the byte is a straight quote.
  fileprivate var isQuote: Bool { self == 0x22 || self == 0x27 }
}
