/// A hash that is the same on every machine and in every run: FNV-1a with 64 bits, but that a code point can be added in
/// one step.
package struct StableHash: Sendable {
  /// The hash of all that was combined so far.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  package init() {}

  /// Adds a byte.
  package mutating func combine(_ byte: UInt8) { combine(UInt32(byte)) }

  /// Adds a code point in one step.
  package mutating func combine(_ scalar: Unicode.Scalar) { combine(scalar.value) }

  private mutating func combine(_ value: UInt32) {
    self.value = (self.value ^ UInt64(value)) &* 0x100_0000_01B3
  }

  /// The hash in sixteen hexadecimal digits.
  package var digits: String { value.digits(width: 16, radix: 16) }
}
