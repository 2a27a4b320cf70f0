import SXSDocument

/// The text that the findings in a file are about.
struct FindingText {
  /// The path by which the file is shown to the user.
  let shownPath: ByteString

  private let file: SourceFile?
  private let lines: LineTable?
  private let frontMatterEnd: Int

  // A hostile file may be one line of megabytes with thousands of findings.
  private var places: [SourceRange: ByteString?] = [:]
  private var hashes: [[SourceRange?]: StableHash] = [:]

  init(_ shownPath: ByteString, _ file: SourceFile?) {
    self.shownPath = shownPath
    self.file = file
    lines = file.map(LineTable.init)
    frontMatterEnd = file?.frontMatterEnd ?? 0
  }

  /// The key or the anchor in the line of a finding.
  mutating func place(of diagnostic: Diagnostic) -> ByteString? {
    guard let file, let line = line(of: diagnostic) else { return nil }
    if let place = places[line] { return place }
    let place = place(of: line, in: file)
    places[line] = .some(place)
    return place
  }

  private func place(of line: SourceRange, in file: SourceFile) -> ByteString? {
    let bytes = file[line]
    if line.start < frontMatterEnd {
      let key = bytes.prefix { $0 != UInt8(ascii: ":") }
      return Self.word(key.count < bytes.count ? key : [])
    }
    for attribute in [#"<a name=""#, #"<a id=""#] {
      if let start = bytes.firstIndex(of: attribute.utf8) {
        return Self.word(bytes[start...].dropFirst(attribute.utf8.count).prefix { $0 != UInt8(ascii: "\"") })
      }
    }
    return nil
  }

  /// The hash of what a finding is about: the two sides of its pair, or its line, and the range in them.
  mutating func content(of diagnostic: Diagnostic) -> ByteString? {
    guard let file else { return nil }
    let texts = diagnostic.pair.map { [$0.target, $0.source] } ?? [line(of: diagnostic)]
    var hash = hash(of: texts, in: file)
    let range = diagnostic.finding.range
    hash.add(range.end <= file.bytes.count ? file[range] : [])
    // A finding about the whole document says in its message what it is about.
    if diagnostic.pair == nil, range.isEmpty || file[range].elementsEqual("---".utf8) {
      let parts = Array(diagnostic.finding.message.utf8).split(
        separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
      for index in parts.indices where index % 2 == 1 { hash.add(parts[index]) }
    }
    return ByteString(hash.digits)
  }

  private mutating func hash(of texts: [SourceRange?], in file: SourceFile) -> StableHash {
    if let hash = hashes[texts] { return hash }
    var hash = StableHash()
    for text in texts { hash.add(text.map { file[$0] } ?? []) }
    hashes[texts] = hash
    return hash
  }

  private func line(of diagnostic: Diagnostic) -> SourceRange? {
    guard let lines, let file, diagnostic.finding.range.start <= file.bytes.count else { return nil }
    return lines.content(ofLine: lines.line(at: diagnostic.finding.range.start))
  }

  /// The printable characters of a short text without those that a table could not hold.
  private static func word(_ bytes: ArraySlice<UInt8>) -> ByteString? {
    let word = bytes.filter { $0 > 0x20 && $0 != 0x7F }.prefix(80)
    return word.isEmpty ? nil : ByteString(word)
  }
}

extension StableHash {
  /// Adds a text, without ids of units and with each run of white space as one blank; then a mark that ends it.
  fileprivate mutating func add(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    var isWord = false
    while index < text.endIndex {
      let byte = text[index]
      if !isWord, let length = Self.idLength(text[index...]) {
        index += length
        isWord = true
        continue
      }
      isWord = byte.isLetterASCII || byte.isDigitASCII
      index += 1
      if byte.isWhiteSpaceASCII {
        while index < text.endIndex, text[index].isWhiteSpaceASCII { index += 1 }
      }
      combine(byte.isWhiteSpaceASCII ? UInt8(ascii: " ") : byte)
    }
    combine(0xFF as UInt8)
  }

  /// The length of the id of a unit that a text begins with.
  private static func idLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.first?.isLowercaseHexDigit == true else { return nil }
    // One byte more than an id may have, so that a longer word is none.
    let candidate = text.prefix(UnitID.maximumLength + 1).prefix {
      $0.isLowercaseHexDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "p")
    }
    return UnitID(candidate) == nil ? nil : candidate.count
  }
}
