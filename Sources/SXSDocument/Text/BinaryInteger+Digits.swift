extension BinaryInteger {
  /// The number in digits, with zeros before it where it has fewer than `width`; for numbers from 0 on.
  @inlinable
  package func digits(width: Int, radix: Int = 10, uppercase: Bool = false) -> String {
    let digits = String(self, radix: radix, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
