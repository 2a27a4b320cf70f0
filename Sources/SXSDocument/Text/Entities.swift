extension ByteString {
  /// The text with those character references undone that occur in destinations; others stay as they are.
  package var decodingEntities: ByteString {
    // Queries are full of ampersands, and hardly any has a semicolon behind it.
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: ";")) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      if let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
        let decoded = Self.decode(entity: rest[(ampersand + 1)..<end])
      {
        result += decoded
        rest = rest[(end + 1)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    result += rest
    return ByteString(result)
  }

  /// The bytes that an entity stands for, by what is between `&` and `;`.
  private static func decode(entity: ArraySlice<UInt8>) -> [UInt8]? {
    let name = String(decoding: entity, as: UTF8.self)
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    case "nbsp": return [0xC2, 0xA0]
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? digits.dropFirst() : digits
    // A sign would be taken, too.
    guard number.first?.isHexDigit == true, let code = UInt32(number, radix: isHex ? 16 : 10), code != 0,
      let scalar = Unicode.Scalar(code)
    else { return nil }
    return Array(String(scalar).utf8)
  }
}
