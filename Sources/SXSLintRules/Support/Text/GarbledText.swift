import SXSDocument

/// Text that was UTF-8, and was taken for another encoding on its way: `Ã©` for `é`.
///
/// Not told by patterns, as `NÃO` is a word: the characters must be those that bytes of valid UTF-8 have in the other
/// encoding, and what these bytes mean must be characters that the language is written with.
struct GarbledText {
  /// From the first garbled character to the last.
  private(set) var range: SourceRange
  /// The first run of garbled characters.
  let firstRun: SourceRange
  /// What the first run was.
  let meaning: String

  /// The garbled text of a translation, unless the source has some as well.
  init?(in pair: Pair) {
    guard pair.target.characters.contains(.latin1),
      let found = Self.search(pair.target.content, pair.document),
      Self.search(pair.source.content, pair.document) == nil
    else { return nil }
    self = found
  }

  private init(_ run: SourceRange, _ meaning: String) {
    range = run
    firstRun = run
    self.meaning = meaning
  }

  private static func search(_ content: SourceRange, _ document: Document) -> GarbledText? {
    var found: GarbledText?
    let isCyrillic = document.script == .cyrillic
    let bytes = document.file.bytes
    var offset = content.start
    // Where nothing else can be garbled, up to the first lead byte of a Latin letter.
    if !isCyrillic {
      guard let first = document.file.offset(of: 0xC3, in: content) else { return nil }
      offset = first
    }
    // Where runs begin, or go on, that come to an implausible character.
    var rejected: Set<Int> = []
    while offset + 2 < content.end {
      defer { offset += 1 }
      // A lead byte of UTF-8 is one of Â-ô in Windows-1252, and the Р or С of Russian letters in Windows-1251.
      let page: CodePage
      switch bytes[offset] {
      case 0xC3 where (0x82...0xB4).contains(bytes[offset + 1]) && bytes[offset + 2] >= 0xC2: page = .western
      case 0xD0 where isCyrillic && (bytes[offset + 1] & 0xFE) == 0xA0 && bytes[offset + 2] >= 0xC2:
        page = .cyrillic
      default: continue
      }
      guard let run = Run(at: offset, before: content.end, in: document, page, rejected: &rejected),
        run.isGarbled(isCyrillic: page.isCyrillic, document, content)
      else { continue }
      offset = run.range.end - 1
      var garbled = found ?? GarbledText(run.range, run.meaning)
      garbled.range = garbled.range.union(run.range)
      found = garbled
    }
    return found
  }
}

extension CodePage {
  /// Whether the table is that of Windows-1251.
  fileprivate var isCyrillic: Bool { byte(for: "Р") != nil }
}

/// A run of characters that stand for bytes of UTF-8 in a code page.
private struct Run {
  let range: SourceRange
  /// What the bytes mean.
  private var scalars: [Unicode.Scalar] = []

  var meaning: String { String(String.UnicodeScalarView(scalars)) }

  /// The run at an offset, up to the first character that does not go on with it; `nil` if it means a character that the
  /// language is not written with.
  ///
  /// - Parameters:
  ///   - start: The offset.
  ///   - end: Where the text ends.
  ///   - document: The document.
  ///   - page: The table that the bytes were read with.
  ///   - rejected: Where characters of runs begin that are `nil`, to which those of this one are added: a text may be
  ///     one run from any of its characters on.
  init?(
    at start: Int, before end: Int, in document: Document, _ page: CodePage, rejected: inout Set<Int>
  ) {
    var position = start
    var sequence: [UInt8] = []
    var starts: [Int] = []
    var complete = start
    while true {
      if sequence.isEmpty {
        starts.append(position)
        if rejected.contains(position) {
          rejected.formUnion(starts)
          return nil
        }
      }
      guard let placed = document.scalar(at: position, before: end), let byte = page.byte(for: placed.scalar)
      else {
        break
      }
      position = placed.range.end
      sequence.append(byte)
      var decoder = UTF8Scalars(sequence[...])
      let expected = sequence[0].sequenceLength
      guard expected > 1 else { break }
      guard sequence.count == expected else { continue }
      guard let scalar = decoder.next(), scalar != "\u{FFFD}", decoder.next() == nil else { break }
      guard scalar.isPlausible(in: document.script) else {
        rejected.formUnion(starts)
        return nil
      }
      scalars.append(scalar)
      complete = position
      sequence = []
    }
    range = SourceRange(start, complete)
  }

  /// Whether the meaning is more likely than the characters that stand there.
  func isGarbled(isCyrillic: Bool, _ document: Document, _ content: SourceRange) -> Bool {
    guard !scalars.isEmpty else { return false }
    // Two letters of Russian in a row may by chance stand for one: it takes a word.
    if isCyrillic { return scalars.count >= 3 }
    guard scalars.count == 1, range.count <= 5 else { return true }
    // The last letter of a word in capitals, and the quotation mark or space behind it.
    let before = document.scalar(endingAt: range.start, from: content.start)?.scalar
    let last = document.scalar(endingAt: range.end, from: range.start)?.scalar
    return !(before?.properties.isUppercase == true && last?.properties.generalCategory.mayFollowWord == true)
  }
}

extension UInt8 {
  /// The length of the UTF-8 sequence that the byte begins; 1 if it begins none of several bytes.
  fileprivate var sequenceLength: Int {
    switch self {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether it is one of a space, dash, quotation mark or other punctuation.
  fileprivate var mayFollowWord: Bool {
    switch self {
    case .spaceSeparator, .dashPunctuation, .initialPunctuation, .finalPunctuation, .openPunctuation,
      .closePunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a text in a script is likely to have the character: one of its blocks, of Latin or of general punctuation
  /// (Unicode, Blocks.txt).
  fileprivate func isPlausible(in script: Script?) -> Bool {
    switch value {
    case 0xA0...0x17F, 0x2010...0x203A, 0x20AC, 0x2122, 0x2190...0x2193, 0xFEFF: true
    case 0x218...0x21B, 0x1EA0...0x1EF9: script == .latin
    default: script.map { $0 != .latin && $0.blocks.contains { $0.contains(value) } } ?? false
    }
  }
}
