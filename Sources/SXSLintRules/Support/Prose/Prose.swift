import SXSDocument

/// What a reader reads: the prose of a segment or of a block, without code, tags and destinations.
struct Prose {
  /// The pieces of text, in order, as ranges of the file.
  let pieces: [SourceRange]

  /// The document that they are of.
  let document: Document

  /// The prose in ranges of a document.
  private init(_ pieces: [SourceRange], of document: Document) {
    self.pieces = pieces
    self.document = document
  }

  /// The prose without the pieces that a predicate holds for.
  func removing(where predicate: (ArraySlice<UInt8>) -> Bool) -> Prose {
    Prose(pieces.filter { !predicate(document[$0]) }, of: document)
  }

  /// The prose of some inlines.
  ///
  /// - Parameters:
  ///   - inlines: The inlines of one segment or block, descendants included.
  ///   - document: The document that they are of.
  ///   - withImages: Whether the alternative texts of images count.
  init(_ inlines: ArraySlice<Inline>, of document: Document, withImages: Bool = true) {
    var pieces: [SourceRange] = []
    var index = inlines.startIndex
    while index < inlines.endIndex {
      let inline = inlines[index]
      if inline.kind == .text { pieces.append(inline.range) }
      index = inline.kind == .image && !withImages ? max(index + 1, inline.descendantsEnd) : index + 1
    }
    self.pieces = pieces
    self.document = document
  }

  /// From the first byte of the prose to the last.
  var range: SourceRange? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return first.union(last)
  }

  /// The words, in order: runs of letters, with the apostrophes and hyphens in them.
  var words: [Word] {
    pieces.flatMap { piece in
      document[piece].split { byte in
        !(byte.isPartOfWord || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-"))
      }.map { Word(bytes: $0) }
    }
  }

  /// The words of each piece; what digits, low lines, slashes or full stops join is one.
  var wordsByPiece: [[Word]] { pieces.map { Self.words(in: document[$0]) } }

  /// The words of a text; what digits, low lines, slashes or full stops join is one.
  static func words(in text: ArraySlice<UInt8>) -> [Word] {
    text.split { !$0.isPartOfName }
      .map { word in
        Word(bytes: word[..<(word.lastIndex { $0 != UInt8(ascii: ".") } ?? word.startIndex).advanced(by: 1)])
      }
  }

  /// Whether a piece has more than one of these words.
  var hasPieceOfWords: Bool {
    let bytes = document.file.bytes
    return pieces.contains { piece in
      var count = 0
      var isInWord = false
      for offset in piece.start..<piece.end where bytes[offset].isPartOfName != isInWord {
        isInWord.toggle()
        if isInWord { count += 1 }
        if count > 1 { return true }
      }
      return false
    }
  }

  /// Whether the last character that is not white space ends a sentence.
  var endsSentence: Bool {
    guard let last = pieces.last, let byte = document[last].last(where: { !$0.isWhiteSpaceASCII }) else {
      return false
    }
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?")
  }
}

extension UInt8 {
  /// Whether the byte belongs to a word or to what is written as one: `module/type_name.method`.
  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."): true
    default: isPartOfWord || isDigitASCII
    }
  }
}

/// A word of prose.
struct Word {
  /// The bytes, UTF-8.
  let bytes: ArraySlice<UInt8>

  /// Whether all letters are of ASCII, as in English.
  var isLatin: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// Whether the word begins with a lower-case letter of ASCII.
  var isLowercase: Bool { bytes.first.map { $0.isLetterASCII && !$0.isUppercaseASCII } ?? false }

  /// Whether the word is one that English sentences are held together by and other languages lack.
  var isEnglishFunctionWord: Bool {
    guard (2...7).contains(bytes.count) else { return false }
    return English.functionWords.contains(String(decoding: bytes.map(\.lowercasedASCII), as: UTF8.self))
  }
}
