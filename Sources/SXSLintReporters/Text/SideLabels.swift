import SXSDocument

/// The words that stand before the two sides of a unit, of the same width: `fr-FR` and `en-US`, or `target` and
/// `source` where the document does not name its locale.
struct SideLabels {
  /// A word and the room it takes.
  struct Label {
    /// The word, padded.
    let text: String
    /// The number of cells of the word and of the gap behind it.
    var cells: Int { text.isEmpty ? 0 : text.utf8.count + 2 }
  }

  private let target: String
  private let source: String

  /// The labels for a document of a locale.
  init(_ locale: ByteString?) {
    let names = locale.flatMap(Self.canonical).map { ($0, "en-US") } ?? ("target", "source")
    let width = max(names.0.utf8.count, names.1.utf8.count)
    func padded(_ name: String) -> String { name + String(repeating: " ", count: width - name.utf8.count) }
    target = padded(names.0)
    source = padded(names.1)
  }

  /// The label of a part of a file.
  subscript(kind: UnitSides.Kind) -> Label {
    switch kind {
    case .target: Label(text: target)
    case .source: Label(text: source)
    case .plain: Label(text: "")
    }
  }

  /// A language tag in its usual letter case (`sr-Latn-RS`); `nil` for what does not look like one.
  static func canonical(_ locale: ByteString) -> String? {
    let parts = locale.lowercasedASCII.bytes.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let areWords = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetterASCII || $0.isDigitASCII }
    }
    guard areWords, locale.count <= 16 else { return nil }
    let words = parts.enumerated().map { index, part in
      let word = String(decoding: part, as: UTF8.self)
      if index > 0, part.count == 2 { return word.uppercased() }
      return index > 0 && part.count == 4 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
    return words.joined(separator: "-")
  }
}
