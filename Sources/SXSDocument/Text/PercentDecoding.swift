extension [UInt8] {
  /// The bytes with every `%XX` undone; what is no such sequence stays.
  package var percentDecoded: [UInt8] {
    guard contains(UInt8(ascii: "%")) else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if self[index] == UInt8(ascii: "%"), index + 2 < count,
        let high = self[index + 1].lowercasedASCII.valueAsLowercaseHexDigit,
        let low = self[index + 2].lowercasedASCII.valueAsLowercaseHexDigit
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}
