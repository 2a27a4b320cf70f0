extension Outline {
  /// What rules ask for of other documents than the one that they check, besides the front matter.
  ///
  /// It takes time and memory, so that outlines have it only where a rule may ask for it.
  public struct Parts: OptionSet, Sendable {
    /// One bit for each part.
    public let rawValue: UInt8

    /// A set of parts.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// ``Outline/translations`` of all documents.
    public static let translations = Parts(rawValue: 1 << 0)

    /// The anchors and inclusions of the pages that references lead to an anchor of.
    public static let linkedPages = Parts(rawValue: 1 << 1)

    /// How many headings of all documents have an anchor, if the one that is checked has ``Outline/bareHeadings``.
    public static let headings = Parts(rawValue: 1 << 2)

    /// Every part.
    public static let all: Parts = [.translations, .linkedPages, .headings]
  }

  /// A pair whose source is more than a name or two, as far as it can be compared with others.
  public struct Translation: Sendable {
    /// The unit.
    public let unit: Unit
    /// The start of the translation as written, enough for a message.
    public let text: ByteString
    /// The same for the same source in the same language.
    public let sourceKey: UInt64
    /// The same for translations with the same letters and digits, letter case apart.
    public let targetKey: UInt64
  }
}

extension Outline {
  /// The translations of a document that can be compared with others of the same source.
  static func translations(of document: Document) -> [Translation] {
    guard document.language?.isEnglish != true else { return [] }
    let language = TextKey(document.language?.code ?? "")
    return document.units.compactMap { unit in
      guard let target = unit.target, let source = unit.source, !unit.isMalformed else { return nil }
      // Names, labels of a word or two and code have their translation from where they stand.
      guard document.words(of: source, in: document.sourceView, [.text]).count(where: \.isPlain) >= 3 else {
        return nil
      }
      let english = document.words(of: source, in: document.sourceView)
      let words = document.words(of: target, in: document.targetView)
      let targetKey = language.adding(foldedLettersOf: words)
      // What is not translated is for another rule.
      guard !words.isEmpty, targetKey != language.adding(foldedLettersOf: english) else { return nil }
      return Translation(
        unit: Unit(unit, in: document), text: document.beginning(of: target.content),
        sourceKey: language.adding(english), targetKey: targetKey)
    }
  }
}

extension Document {
  /// What white space divides the inlines of some kinds of a segment into.
  fileprivate func words(
    of segment: Segment, in view: View, _ kinds: [Inline.Kind] = [.text, .code]
  ) -> [ArraySlice<UInt8>] {
    view.inlines[segment.inlines].flatMap { inline in
      kinds.contains(inline.kind) ? self[inline.range].split(whereSeparator: \.isWhiteSpaceASCII) : []
    }
  }

  /// The start of a range, cut between characters.
  fileprivate func beginning(of range: SourceRange) -> ByteString {
    let bytes = self[range]
    guard var end = bytes.index(bytes.startIndex, offsetBy: 256, limitedBy: bytes.endIndex),
      end < bytes.endIndex
    else { return ByteString(bytes) }
    while end > bytes.startIndex, bytes[end].isUTF8Continuation { end -= 1 }
    return ByteString(bytes[..<end])
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a word in lower case, such as a sentence has and a name has not.
  fileprivate var isPlain: Bool {
    count >= 2 && dropLast().allSatisfy { $0.isLetterASCII && !$0.isUppercaseASCII }
  }
}

/// A number that two texts have in common only if they are the same.
private struct TextKey {
  private var hash = StableHash()

  /// The key of a text.
  init(_ text: String) { for byte in text.utf8 { hash.combine(byte) } }

  /// The key of the text and some words as they are written.
  func adding(_ words: [ArraySlice<UInt8>]) -> UInt64 {
    var hash = hash
    for word in words {
      hash.combine(UInt8(ascii: " "))
      for byte in word { hash.combine(byte) }
    }
    return hash.value
  }

  /// The key of the text and the letters and digits of some words, letter case apart.
  func adding(foldedLettersOf words: [ArraySlice<UInt8>]) -> UInt64 {
    var hash = hash
    for word in words {
      for scalar in String(decoding: word, as: UTF8.self).lowercased().unicodeScalars {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { hash.combine(scalar) }
      }
    }
    return hash.value
  }
}
