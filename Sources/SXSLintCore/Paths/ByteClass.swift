import SXSDocument

/// The `[…]` of a pattern.
enum ByteClass {
  /// Reads a class whose `[` lies before `index`; `nil` if it has no end.
  static func parse(_ bytes: [UInt8], _ index: inout Int) -> Set<UInt8>? {
    var set: Set<UInt8> = []
    var isNegated = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^") {
      isNegated = true
      index += 1
    }
    var isFirst = true
    while index < bytes.count, isFirst || bytes[index] != UInt8(ascii: "]") {
      isFirst = false
      if let members = named(bytes, &index) {
        set.formUnion(members)
        continue
      }
      guard let lower = member(bytes, &index) else { return nil }
      var upper = lower
      if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] != UInt8(ascii: "]") {
        index += 1
        guard let end = member(bytes, &index) else { return nil }
        upper = end
      }
      if lower <= upper { set.formUnion(lower...upper) }
    }
    guard index < bytes.count else { return nil }
    index += 1
    return isNegated ? Set(UInt8.min...UInt8.max).subtracting(set) : set
  }

  /// Reads one byte, perhaps behind a backslash.
  private static func member(_ bytes: [UInt8], _ index: inout Int) -> UInt8? {
    if bytes[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  /// Reads a class with a name, such as `[:digit:]`.
  private static func named(_ bytes: [UInt8], _ index: inout Int) -> Set<UInt8>? {
    guard bytes[index...].starts(with: Array("[:".utf8)) else { return nil }
    for (name, members) in classes where bytes[(index + 2)...].starts(with: Array("\(name):]".utf8)) {
      index += name.utf8.count + 4
      return Set((UInt8.min..<0x80).filter(members))
    }
    return nil
  }

  private static let classes: [(name: String, members: @Sendable (UInt8) -> Bool)] = [
    ("alnum", { $0.isLetterASCII || $0.isDigitASCII }),
    ("alpha", { $0.isLetterASCII }),
    ("blank", { $0 == 0x20 || $0 == 0x09 }),
    ("cntrl", { $0 < 0x20 || $0 == 0x7F }),
    ("digit", { $0.isDigitASCII }),
    ("graph", { (0x21..<0x7F).contains($0) }),
    ("lower", { $0.isLetterASCII && !$0.isUppercaseASCII }),
    ("print", { (0x20..<0x7F).contains($0) }),
    ("punct", { (0x21..<0x7F).contains($0) && !$0.isLetterASCII && !$0.isDigitASCII }),
    ("space", { $0.isWhiteSpaceASCII }),
    ("upper", { $0.isUppercaseASCII }),
    ("xdigit", { $0.isDigitASCII || $0.lowercasedASCII.isLowercaseHexDigit }),
  ]
}
