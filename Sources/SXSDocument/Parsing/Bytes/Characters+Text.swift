/// Tells the kinds of characters in texts by a table of all bytes.
struct CharacterTable {
  private let kinds: ContiguousArray<UInt32>

  // Fetched once for a document: a shared value is guarded each time that it is asked for.
  static let shared = CharacterTable()

  private init() { kinds = ContiguousArray((0...255).map { Characters.of(UInt8($0)).rawValue }) }

  /// The kinds of characters in a range of a text.
  func characters(in text: borrowing ContiguousArray<UInt8>, _ range: SourceRange) -> Characters {
    var found: UInt32 = 0
    unsafe kinds.withUnsafeBufferPointer { kinds in
      unsafe text.withUnsafeBufferPointer { bytes in
        for offset in range.start..<range.end { unsafe found |= kinds[Int(bytes[offset])] }
      }
    }
    return Characters(rawValue: found)
  }
}

extension Characters {
  /// The kind of the character that a byte begins; those in the middle of one are of the remaining kind.
  fileprivate static func of(_ byte: UInt8) -> Characters {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: "("), UInt8(ascii: ")"): .parenthesis
    case UInt8(ascii: "`"): .backtick
    case UInt8(ascii: "*"): .asterisk
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "\\"): .backslash
    case UInt8(ascii: "<"): .lessThan
    case UInt8(ascii: ">"): .greaterThan
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "#"): .numberSign
    case UInt8(ascii: "{"), UInt8(ascii: "}"): .brace
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "|"): .pipe
    case 0x09, 0x0A, 0x0D: .lineEnd
    case 0x00...0x1F, 0x7F: .control
    case _ where byte.isDigitASCII: .digit
    case _ where byte.isLetterASCII: .latinLetter
    case 0xC2...0xC3: .latin1
    case 0xC4...0xDF: .twoBytes
    case 0xE2: .general
    case 0xEF: .forms
    case 0xE0...0xF4: .others
    default: .remaining
    }
  }
}
