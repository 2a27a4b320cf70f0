/// Front matter of the plainest kind: a field on each line, and lists of texts on a line each.
///
/// Nearly all front matter is written so, and is read here as libyaml would read it, but without an object for each
/// step. Whatever might mean more to YAML than it seems to is left to libyaml, and so is every fault. A test holds the
/// two to the same fields.
struct FlatFrontMatter {
  /// The fields, in order.
  private(set) var fields: [Field] = []

  private let bytes: ContiguousArray<UInt8>
  /// The offset behind the last line.
  private let end: Int

  /// The fields in a range of whole lines; `nil` if some of it has to be left to libyaml.
  init?(_ bytes: ContiguousArray<UInt8>, _ content: SourceRange) {
    self.bytes = bytes
    end = content.end
    fields.reserveCapacity(16)
    var next = content.start
    while next < end {
      // A blank line means nothing between fields.
      if bytes[next].isLineEnd {
        next += 1
        continue
      }
      guard let behind = readField(at: next) else { return nil }
      next = behind
    }
  }

  // MARK: - Fields

  /// libyaml knows a key by its colon only if that comes soon enough.
  private static let longestKey = 128

  /// Reads the field whose key begins a line; returns the offset behind what was read of it.
  private mutating func readField(at start: Int) -> Int? {
    guard bytes[start].isLetterASCII else { return nil }
    var colon = start + 1
    while colon < end, bytes[colon].isPartOfKey { colon += 1 }
    guard colon < end, bytes[colon] == UInt8(ascii: ":"), colon - start <= Self.longestKey else { return nil }
    let key = SourceRange(start, colon)
    let value = skipBlanks(colon + 1)
    if isLineEnd(value) {
      let next = lineStart(behind: value)
      if next < end, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "-") {
        return readList(under: key, at: next)
      }
      add(key, .scalar("", .plain), SourceRange(colon + 1, colon + 1))
      return value
    }
    guard value > colon + 1, let scalar = Scalar(bytes, at: value, before: end) else { return nil }
    let text = ByteString(bytes[scalar.text.start..<scalar.text.end])
    add(key, .scalar(text, scalar.style), scalar.range)
    return scalar.lineEnd
  }

  /// Reads the lines `- text` under a key; returns the offset behind the last one.
  private mutating func readList(under key: SourceRange, at start: Int) -> Int? {
    let first = skipBlanks(start)
    var last = first
    var next = start
    while next < end, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "-") {
      let dash = skipBlanks(next)
      guard dash - next == first - start, dash + 1 < end, bytes[dash] == UInt8(ascii: "-"),
        bytes[dash + 1] == UInt8(ascii: " "),
        let item = Scalar(bytes, at: skipBlanks(dash + 1), before: end)
      else { return nil }
      last = item.range.end
      next = lineStart(behind: item.lineEnd)
    }
    add(key, .collection, SourceRange(first, last))
    return next
  }

  private mutating func add(_ key: SourceRange, _ value: Field.Value, _ range: SourceRange) {
    fields.append(
      Field(
        key: Field.key(bytes, key), keyRange: key, value: value, valueRange: range, isTopLevel: true))
  }

  // MARK: - Lines

  private func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  private func isLineEnd(_ offset: Int) -> Bool { offset >= end || bytes[offset].isLineEnd }

  /// The start of the line behind the one that ends at an offset.
  private func lineStart(behind lineEnd: Int) -> Int {
    let isCRLF =
      lineEnd + 1 < end && bytes[lineEnd] == UInt8(ascii: "\r") && bytes[lineEnd + 1] == UInt8(ascii: "\n")
    return min(end, lineEnd + (isCRLF ? 2 : 1))
  }
}

extension FlatFrontMatter {
  /// A text of one line that is nothing but a text to YAML.
  private struct Scalar {
    /// The text, without quotes.
    let text: SourceRange

    /// The text, with its quotes.
    let range: SourceRange

    /// How it is written.
    let style: Field.Style

    /// The end of its line.
    let lineEnd: Int

    /// The text that begins at an offset; `nil` if it has to be left to libyaml.
    init?(_ bytes: ContiguousArray<UInt8>, at start: Int, before limit: Int) {
      guard start < limit else { return nil }
      switch bytes[start] {
      case UInt8(ascii: "'"): self.init(bytes, quotedAt: start, .singleQuoted, before: limit)
      case UInt8(ascii: "\""): self.init(bytes, quotedAt: start, .doubleQuoted, before: limit)
      default: self.init(bytes, plainAt: start, before: limit)
      }
    }

    private init?(_ bytes: ContiguousArray<UInt8>, plainAt start: Int, before limit: Int) {
      guard !bytes[start].isYAMLIndicator, !bytes[start].isLineEnd else { return nil }
      var offset = start
      var textEnd = start
      while offset < limit, !bytes[offset].isLineEnd {
        let next = bytes.offset(in: SourceRange(offset, limit), of: \.possibleSyntax) ?? limit
        if next > offset {
          (offset, textEnd) = (next, next)
          continue
        }
        guard bytes.isYAMLText(at: offset) else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: " "):
          offset += 1
          continue
        case UInt8(ascii: ":")
        where offset + 1 == limit || bytes[offset + 1] == UInt8(ascii: " ") || bytes[offset + 1].isLineEnd:
          return nil
        case UInt8(ascii: "#") where bytes[offset - 1] == UInt8(ascii: " "):
          return nil
        default:
          offset += 1
          textEnd = offset
        }
      }
      text = SourceRange(start, textEnd)
      range = text
      style = .plain
      lineEnd = offset
    }

    private init?(
      _ bytes: ContiguousArray<UInt8>, quotedAt start: Int, _ style: Field.Style, before limit: Int
    ) {
      var offset = start + 1
      while offset < limit, bytes[offset] != bytes[start] {
        guard bytes.isYAMLText(at: offset), bytes[offset] != UInt8(ascii: "\\") else { return nil }
        offset += 1
      }
      guard offset < limit else { return nil }
      text = SourceRange(start + 1, offset)
      range = SourceRange(start, offset + 1)
      offset += 1
      while offset < limit, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
      guard offset == limit || bytes[offset].isLineEnd else { return nil }
      self.style = style
      lineEnd = offset
    }
  }
}

extension ByteWord {
  /// Marks what may mean more to YAML than a character of a text, within it; almost every byte does not.
  ///
  /// Beyond ASCII these are C2, E2 and EF; marked with them are a few others whose bits are alike.
  fileprivate var possibleSyntax: UInt64 {
    marks(0x00...0x20) | marks(UInt8(ascii: ":")) | marks(UInt8(ascii: "#")) | marks(0x7F)
      | marks(0xC0, of: 0xD0)
  }
}

extension UInt8 {
  /// Whether the byte may stand in a key that is read without libyaml.
  fileprivate var isPartOfKey: Bool {
    isLetterASCII || isDigitASCII || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-")
  }

  /// Whether the byte means something to YAML at the start of a text.
  fileprivate var isYAMLIndicator: Bool {
    isPunctuationASCII
      && !(self == UInt8(ascii: "/") || self == UInt8(ascii: "(") || self == UInt8(ascii: "."))
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a byte is a part of a text to YAML: no control character, and of no character that YAML takes for one, or
  /// for a line end.
  fileprivate func isYAMLText(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F }
    switch byte {
    case 0xC2: return offset + 1 < count && self[offset + 1] >= 0xA0
    case 0xE2:
      return offset + 2 < count
        && !(self[offset + 1] == 0x80 && (self[offset + 2] == 0xA8 || self[offset + 2] == 0xA9))
    case 0xEF:
      return offset + 2 < count
        && !(self[offset + 1] == 0xBB && self[offset + 2] == 0xBF)
        && !(self[offset + 1] == 0xBF && self[offset + 2] >= 0xBE)
    default: return true
    }
  }
}
