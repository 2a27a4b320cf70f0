/// Tells front matter whose keys went through translation as if they were text.
struct TranslatedKeys {
  private let bytes: ContiguousArray<UInt8>
  private let content: SourceRange
  private let fields: [Field]
  /// The keys of the fields in lower case: a hostile block has thousands.
  private lazy var keys = Set(fields.map(\.key.lowercasedASCII))

  private init(_ bytes: ContiguousArray<UInt8>, _ content: SourceRange, _ fields: [Field]) {
    self.bytes = bytes
    self.content = content
    self.fields = fields
  }

  /// The first place that shows it: a key that no author writes, or a key that slid into another's value.
  static func first(
    in bytes: ContiguousArray<UInt8>, _ content: SourceRange, _ fields: [Field]
  ) -> SourceRange? {
    var search = TranslatedKeys(bytes, content, fields)
    return search.firstTranslated() ?? search.firstMisplaced()
  }

  /// The first key of the publishing system in a line.
  static func firstKey(in line: Line, _ bytes: ContiguousArray<UInt8>) -> SourceRange? {
    let search = TranslatedKeys(bytes, SourceRange(line.start, line.next), [])
    let content = SourceRange(line.start, line.end)
    for offset in ByteSearch.offsetsIgnoringCase(of: "ms.", rare: 2, in: bytes, content)
    where offset == line.start || bytes[offset - 1].isWhiteSpaceASCII {
      if let end = search.endOfKey(from: offset + 3, before: line.next) { return SourceRange(offset, end) }
    }
    return nil
  }

  /// The first of some fields whose key no author writes.
  static func firstTranslated(_ fields: [Field]) -> SourceRange? {
    var search = TranslatedKeys([], SourceRange(0, 0), fields)
    return search.firstTranslated()
  }

  private mutating func firstTranslated() -> SourceRange? {
    for index in fields.indices where Self.isTranslated(fields[index].key) {
      if let original = Self.original(of: fields[index].key), keys.contains(original) { continue }
      return fields[index].keyRange
    }
    return nil
  }

  private mutating func firstMisplaced() -> SourceRange? {
    var searched = content.start
    for offset in ByteSearch.offsetsIgnoringCase(of: "ms.", rare: 2, in: bytes, content)
    where offset >= searched {
      let isFirst = offset == content.start || bytes[offset - 1].isLineEnd
      // At the start of its line it is a key like any other, unless a blank stands behind the dot.
      if isFirst, offset + 3 < content.end, bytes[offset + 3] != UInt8(ascii: " ") { continue }
      guard let line = Line(bytes, at: bytes.lineStart(offset, content.start), before: content.end) else {
        continue
      }
      if let key = misplacedKey(in: line) { return key }
      searched = line.next
    }
    return nil
  }

  /// A key such as `ms. date` (a blank after the dot), or one that ran together with other fields.
  ///
  /// A text may speak of `ms.date:`. It is a field that slid into the text if that field is missing, and a key stands
  /// before it in the same text. Comments say what they like.
  private mutating func misplacedKey(in line: Line) -> SourceRange? {
    var isLineStart = true
    var keyCount = 0
    for index in line.start..<max(line.start, line.end - 3) {
      let byte = bytes[index]
      if isLineStart, byte == UInt8(ascii: "#") { return nil }
      if byte | 0x20 == UInt8(ascii: "m"), bytes[index + 1] | 0x20 == UInt8(ascii: "s"),
        bytes[index + 2] == UInt8(ascii: "."),
        isLineStart || bytes[index - 1].isWhiteSpaceASCII || bytes[index - 1].isQuote,
        let end = endOfKey(from: index + 3, before: line.next)
      {
        let range = SourceRange(index, end)
        if bytes[index + 3] == UInt8(ascii: " "), !(isLineStart && isAuthors(bytes[(index + 4)..<end])) {
          return range
        }
        if keyCount > 1, !isEntry(at: index, of: line),
          !keys.contains(ByteString(bytes[index..<end]).lowercasedASCII)
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

  /// Whether the rest of a key behind `ms. ` is that of an author's, such as `search.keywords` in the same 19 documents of
  /// each of three languages: two words, the first of which is no generated key.
  private func isAuthors(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard words.count == 2, let second = words[1].first, second.isLetterASCII else { return false }
    let key = ByteString("ms.".utf8 + words[0])
    return HandbackKey(inAnyCase: key) == nil && !key.isSameInAnyCase(as: "ms.date")
  }

  /// Whether a word stands where a mapping in braces has its keys.
  private func isEntry(at start: Int, of line: Line) -> Bool {
    let before = bytes[line.start..<start].last { !$0.isWhiteSpaceASCII && !$0.isQuote }
    return before == UInt8(ascii: ",") || before == UInt8(ascii: "{")
  }

  /// The end of the word behind `ms.`, if a colon and a blank come after it.
  private func endOfKey(from start: Int, before limit: Int) -> Int? {
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
}

extension UInt8 {
  /// Whether the byte is a straight quote.
  fileprivate var isQuote: Bool { self == 0x22 || self == 0x27 }
}
