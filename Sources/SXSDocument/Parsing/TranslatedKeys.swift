/// Tells front matter whose keys went through translation as if they were text.
enum TranslatedKeys {
  /// The first place that shows it: a key that no author writes, or a key that slid into another's value.
  static func first(
    in bytes: ContiguousArray<UInt8>, _ content: SourceRange, _ fields: [Field]
  ) -> SourceRange? {
    if let field = fields.first(where: { isTranslated($0.key) && !isPresent(original(of: $0.key), fields) }) {
      return field.keyRange
    }
    for offset in ByteSearch.offsetsIgnoringCase(of: "ms.", rare: 2, in: bytes, content) {
      let isFirst = offset == content.start || bytes[offset - 1].isLineEnd
      // At the start of its line it is a key like any other, unless a blank stands behind the dot.
      if isFirst, offset + 3 < content.end, bytes[offset + 3] != UInt8(ascii: " ") { continue }
      if let line = Line(bytes, at: bytes.lineStart(offset, content.start), before: content.end),
        let key = misplacedKey(in: bytes, line, fields)
      {
        return key
      }
    }
    return nil
  }

  /// A key such as `ms. date` (a blank after the dot), or one that ran together with other fields.
  ///
  /// A text may speak of `ms.date:`. It is a field that slid into the text if that field is missing, and a key stands
  /// before it in the same text. Comments say what they like.
  private static func misplacedKey(
    in bytes: ContiguousArray<UInt8>, _ line: Line, _ fields: [Field]
  ) -> SourceRange? {
    var isLineStart = true
    var keyCount = 0
    for index in line.start..<max(line.start, line.end - 3) {
      let byte = bytes[index]
      if isLineStart, byte == UInt8(ascii: "#") { return nil }
      if byte | 0x20 == UInt8(ascii: "m"), bytes[index + 1] | 0x20 == UInt8(ascii: "s"),
        bytes[index + 2] == UInt8(ascii: "."),
        isLineStart || bytes[index - 1].isWhiteSpaceASCII || bytes[index - 1].isQuote,
        let end = endOfKey(bytes, from: index + 3, before: line.next)
      {
        let range = SourceRange(index, end)
        if bytes[index + 3] == UInt8(ascii: " ") { return range }
        if keyCount > 1, !isEntry(bytes, at: index, of: line),
          !isPresent(ByteString(bytes[index..<end]), fields)
        {
          return range
        }
      }
      if byte == UInt8(ascii: ":"), bytes[index + 1].isWhiteSpaceASCII, index > line.start,
        !bytes[index - 1].isWhiteSpaceASCII
      {
        keyCount += 1
      }
      isLineStart =
        isLineStart && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte.isQuote)
    }
    return nil
  }

  /// Whether a word stands where a mapping in braces has its keys.
  private static func isEntry(_ bytes: ContiguousArray<UInt8>, at start: Int, of line: Line) -> Bool {
    let before = bytes[line.start..<start].last { !$0.isWhiteSpaceASCII && !$0.isQuote }
    return before == UInt8(ascii: ",") || before == UInt8(ascii: "{")
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

  private static let translations: [(original: ByteString, words: [ByteString])] = [
    ("title", ["titel", "titre", "titolo", "titulo"]),
    ("author", ["autor", "autore", "auteur", "yazar"]),
    ("description", ["beschreibung", "beschrijving", "descrizione", "opis", "popis"]),
  ]

  private static func original(of key: ByteString) -> ByteString? {
    // No key with a dot is a translation, and most have one.
    guard !key.bytes.contains(UInt8(ascii: ".")) else { return nil }
    let word = key.lowercasedASCII
    return translations.first { $0.words.contains(word) }?.original
  }

  private static func isPresent(_ key: ByteString?, _ fields: [Field]) -> Bool {
    guard let key else { return false }
    return fields.contains { $0.key.lowercasedASCII == key.lowercasedASCII }
  }
}

extension UInt8 {
  /// Whether the byte is a straight quote.
  fileprivate var isQuote: Bool { self == 0x22 || self == 0x27 }
}
