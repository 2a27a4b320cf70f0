extension ContiguousArray<UInt8> {
  /// A sum over the numbers of ASCII digits in the prose of a segment, which does not depend on their order.
  ///
  /// Runs that dots or commas join are one number, whichever of the two it is: `1.5` and `1,5` may be the same.
  ///
  /// Sides with the same sum have the same numbers, and so most pairs need no closer look.
  func numberFingerprint(of segment: Segment, in view: View) -> UInt64 {
    var sum: UInt64 = 0
    for index in segment.inlines where view.inlines[index].kind == .text {
      let range = view.inlines[index].range
      // Of the runs that a dot or comma joins to the next one; 0 at the beginning of a number.
      var front: UInt64 = 0
      var offset = range.start
      while let digit = self.offset(in: SourceRange(offset, range.end), of: \.digits) {
        if digit > offset {
          sum &+= front
          front = 0
        }
        offset = digit
        // Leading zeros do not count at the beginning, but a zero does.
        var value: UInt64 = front == 0 ? 0 : 1
        while offset < range.end, self[offset].isDigitASCII {
          value = value &* 10 &+ UInt64(self[offset] &- 0x30)
          offset += 1
        }
        front = Self.scattered(front &+ value &+ 1)
        guard offset < range.end else { break }
        if self[offset] != UInt8(ascii: "."), self[offset] != UInt8(ascii: ",") {
          // `800०` is 8000, which only a closer look sees.
          if self[offset] >= 0xD9, isOtherDigit(at: offset, before: range.end) { front = ~front }
          sum &+= front
          front = 0
        }
        offset += 1
      }
      sum &+= front
    }
    return sum
  }

  /// Whether a decimal digit that is not ASCII stands at an offset, of a script that documentation is published in: they
  /// begin with D9...E1, and the full-width ones with EF.
  private func isOtherDigit(at offset: Int, before end: Int) -> Bool {
    guard self[offset] <= 0xE1 || self[offset] == 0xEF else { return false }
    let text = String(decoding: self[offset..<Swift.min(end, offset + 3)], as: UTF8.self)
    return text.unicodeScalars.first?.properties.numericType == .decimal
  }

  /// A number spread over all bits, so that different numbers have different sums (SplitMix64).
  private static func scattered(_ value: UInt64) -> UInt64 {
    let first = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    let second = (first ^ first >> 27) &* 0x94D0_49BB_1331_11EB
    return second ^ second >> 31
  }
}
