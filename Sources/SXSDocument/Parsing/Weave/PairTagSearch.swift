/// Finds the tags of pairs that are spelt as the translation system spells them, to the byte: almost all are.
///
/// Nothing is decided by it but how much md4c reads: whether the tags are markup is for md4c to say, and what they are
/// for libxml2.
struct PairTagSearch {
  /// Tags that stand together.
  struct Found {
    /// The tags, or of a whole pair those before, between and behind its sentences; the later ones may be empty.
    let tags: (SourceRange, SourceRange, SourceRange)
    /// Whether it is a single tag.
    let isSingle: Bool
  }

  private let limit: Int
  private var position: Int

  private init(_ range: SourceRange) {
    position = range.start
    limit = range.end
  }

  /// Calls `body` for all such tags in a range of a text, in order.
  static func forEach(in text: ContiguousArray<UInt8>, _ range: SourceRange, _ body: (Found) -> Void) {
    unsafe text.withUnsafeBytes { text in
      var search = PairTagSearch(range)
      while let found = unsafe search.next(text) { body(found) }
    }
  }

  private mutating func next(_ text: UnsafeRawBufferPointer) -> Found? {
    while let start = unsafe text.offset(of: UInt8(ascii: "<"), from: position, before: limit) {
      position = start + 1
      guard position < limit else { break }
      // An escaped tag is none, and the label of a link has to stay the text that it is.
      let before = unsafe start > 0 ? text[start - 1] : 0
      if before == UInt8(ascii: "\\") || before == UInt8(ascii: "[") { continue }
      switch unsafe text[position] {
      case UInt8(ascii: "s"):
        if let found = unsafe pair(at: start, text) { return found }
      case UInt8(ascii: "/"):
        if let end = unsafe middle(at: start, text) ?? (text.behind(Self.end, at: start, before: limit)) {
          position = end
          let here = SourceRange(end, end)
          return Found(tags: (SourceRange(start, end), here, here), isSingle: false)
        }
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        position = unsafe declarationEnd(start, text)
      default:
        break
      }
    }
    return nil
  }

  private static let start: StaticString = "<span data-ttu-id=\""
  private static let middle: StaticString = "</span><span class=\"sxs-lookup\"><span data-stu-id=\""
  private static let end: StaticString = "</span></span>"

  /// The pair whose target's tag stands at an offset, or that tag alone if its sentences are not plain prose.
  private mutating func pair(at start: Int, _ text: UnsafeRawBufferPointer) -> Found? {
    guard
      let target = unsafe text.behind(Self.start, at: start, before: limit).flatMap({ unsafe idEnd($0, text) }
      )
    else { return nil }
    let targetEnd = unsafe sentenceEnd(target, text)
    if let source = unsafe middle(at: targetEnd, text) {
      let sourceEnd = unsafe sentenceEnd(source, text)
      if let end = unsafe text.behind(Self.end, at: sourceEnd, before: limit) {
        position = end
        return Found(
          tags: (
            SourceRange(start, target), SourceRange(targetEnd, source), SourceRange(sourceEnd, end)
          ), isSingle: false)
      }
    }
    position = target
    let here = SourceRange(target, target)
    return Found(tags: (SourceRange(start, target), here, here), isSingle: true)
  }

  /// Behind the tags that stand between a target and its source.
  private func middle(at offset: Int, _ text: UnsafeRawBufferPointer) -> Int? {
    unsafe text.behind(Self.middle, at: offset, before: limit).flatMap { unsafe idEnd($0, text) }
  }

  /// Behind the `">` of a tag whose id begins at an offset.
  private func idEnd(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int? {
    var end = offset
    while end < limit {
      let byte = unsafe text[end]
      guard byte.isLetterASCII || byte.isDigitASCII || byte == UInt8(ascii: "-") else { break }
      end += 1
    }
    guard end > offset, end + 1 < limit, unsafe text[end] == UInt8(ascii: "\""),
      unsafe text[end + 1] == UInt8(ascii: ">")
    else { return nil }
    return end + 2
  }

  /// The offset of the first byte that is a tag's, or may mean something to the tags around a sentence.
  ///
  /// Code and links that begin and end in the sentence are passed over.
  private func sentenceEnd(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int {
    var end = offset
    while true {
      end = unsafe proseEnd(end, text)
      guard end < limit else { return end }
      switch unsafe text[end] {
      case 0x00, 0x0A, 0x0D, UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: "|"):
        return end
      case UInt8(ascii: "\\"):
        guard end + 1 < limit, unsafe text[end + 1].isPunctuationASCII,
          unsafe text[end + 1] != UInt8(ascii: "<")
        else { return end }
        end += 2
      case UInt8(ascii: "`"):
        guard let behind = unsafe codeEnd(end, text) else { return end }
        end = behind
      case UInt8(ascii: "["):
        guard let behind = unsafe linkEnd(end, text) else { return end }
        end = behind
      default: end += 1
      }
    }
  }

  /// The offset of the first byte at or behind one that may mean something; eight are looked at at once.
  @inline(__always)
  private func proseEnd(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int {
    var end = offset
    while end + 8 <= limit {
      let word = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      // A control, `<`, one of X-Z, brackets, a backslash, `^` and `_`, a backtick, `|`.
      let marks =
        Self.zeroBytes(word & 0xE0E0_E0E0_E0E0_E0E0) | Self.zeroBytes(word ^ 0x3C3C_3C3C_3C3C_3C3C)
        | Self.zeroBytes((word & 0xF8F8_F8F8_F8F8_F8F8) ^ 0x5858_5858_5858_5858)
        | Self.zeroBytes(word ^ 0x6060_6060_6060_6060) | Self.zeroBytes(word ^ 0x7C7C_7C7C_7C7C_7C7C)
      if marks != 0 { return end + marks.trailingZeroBitCount / 8 }
      end += 8
    }
    return end
  }

  /// The highest bit of each byte that is zero; bytes above the first one may be marked in vain.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Behind the code that begins at an offset, if it ends in the same sentence.
  private func codeEnd(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int? {
    func runEnd(_ start: Int) -> Int {
      var end = start
      while end < limit, unsafe text[end] == UInt8(ascii: "`") { end += 1 }
      return end
    }
    let start = runEnd(offset)
    var end = start
    while end < limit {
      switch unsafe text[end] {
      case 0x00, 0x0A, 0x0D, UInt8(ascii: "|"):
        return nil
      case UInt8(ascii: "<"):
        if unsafe text.behind("<span", at: end, before: limit)
          ?? text.behind("</span", at: end, before: limit) != nil
        {
          return nil
        }
        end += 1
      case UInt8(ascii: "`"):
        let behind = runEnd(end)
        if behind - end == start - offset { return behind }
        end = behind
      default: end += 1
      }
    }
    return nil
  }

  /// Behind the link that begins at an offset, if it is a simple one: plain text, and a destination without a title.
  private func linkEnd(_ offset: Int, _ text: UnsafeRawBufferPointer) -> Int? {
    var end = offset + 1
    while end < limit, unsafe text[end] != UInt8(ascii: "]") {
      switch unsafe text[end] {
      case 0x00, 0x0A, 0x0D, UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "|"),
        UInt8(ascii: "\\"):
        return nil
      default: end += 1
      }
    }
    guard end + 1 < limit, unsafe text[end + 1] == UInt8(ascii: "(") else { return nil }
    end += 2
    while end < limit {
      switch unsafe text[end] {
      case 0x00...0x20, 0x7F...0xFF, UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "\\"),
        UInt8(ascii: "|"),
        UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        return nil
      case UInt8(ascii: ")"): return end + 1
      default: end += 1
      }
    }
    return nil
  }

  /// Behind a comment, or another declaration: what stands in it decides where it ends.
  private func declarationEnd(_ start: Int, _ text: UnsafeRawBufferPointer) -> Int {
    let isComment = unsafe text.behind("<!--", at: start, before: limit) != nil
    var end = start + (isComment ? 4 : 1)
    while end < limit {
      end += 1
      guard unsafe text[end - 1] == UInt8(ascii: ">") else { continue }
      if unsafe !isComment || text[end - 2] == UInt8(ascii: "-") && text[end - 3] == UInt8(ascii: "-") {
        break
      }
    }
    return end
  }
}
