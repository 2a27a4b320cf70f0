internal import SXSDocument

extension Document {
  /// A sum over the runs of ASCII digits in the prose of a segment, which does not depend on the order of the numbers.
  ///
  /// Sides with the same sum have the same numbers, and so most pairs need no closer look.
  func numberFingerprint(of segment: Segment, in view: View) -> UInt64 {
    let bytes = file.bytes
    var sum: UInt64 = 0
    for index in segment.inlines where view.inlines[index].kind == .text {
      let range = view.inlines[index].range
      // Zero means that no digit came before; leading zeros do not count, but a zero does.
      var value: UInt64 = 0
      // How many runs dots and commas join to this one: the parts of a version have an order.
      var position: UInt64 = 0
      for offset in range.start..<range.end {
        let byte = bytes[offset]
        if byte.isDigitASCII {
          value = (value == 0 ? 1 : (value &- 1) &* 10 &+ 1) &+ UInt64(byte &- 0x30)
        } else if value != 0 {
          sum &+= Self.scattered(value &+ position << 56)
          value = 0
          position = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") ? position + 1 : 0
        } else {
          position = 0
        }
      }
      if value != 0 { sum &+= Self.scattered(value &+ position << 56) }
    }
    return sum
  }

  /// A number spread over all bits, so that different numbers have different sums (SplitMix64).
  private static func scattered(_ value: UInt64) -> UInt64 {
    let first = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    let second = (first ^ first >> 27) &* 0x94D0_49BB_1331_11EB
    return second ^ second >> 31
  }
}
