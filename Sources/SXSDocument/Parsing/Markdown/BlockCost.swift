extension ByteSearch {
  /// Whether the lines that follow each other without a blank one, times the `[` in them, are more than a limit.
  static func hasBlock(costlierThan limit: Int, in text: ContiguousArray<UInt8>) -> Bool {
    // Half of the bytes may be line ends, and the others brackets.
    guard text.count * text.count > 4 * limit else { return false }
    let starts = lineStarts(in: text)
    return unsafe text.withUnsafeBytes { raw in
      var lines = 0
      var brackets = 0
      var bracket = unsafe raw.offset(of: UInt8(ascii: "["), from: 0, before: raw.count)
      for (start, next) in zip(starts, starts.dropFirst()) {
        let isBlank = unsafe raw[Int(start)..<Int(next)].allSatisfy(\.isWhiteSpaceASCII)
        (lines, brackets) = isBlank ? (0, 0) : (lines + 1, brackets)
        while let offset = bracket, offset < Int(next) {
          brackets += 1
          bracket = unsafe raw.offset(of: UInt8(ascii: "["), from: offset + 1, before: raw.count)
        }
        if lines * brackets > limit { return true }
      }
      return false
    }
  }
}
