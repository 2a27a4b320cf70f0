import SXSDocument
import SXSLintCore

extension Date {
  /// The day that `M/D/YYYY` names, the form of all dates in front matter.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - isPadded: Whether month and day must have two digits; otherwise they may have one, and midnight may stand behind
  ///     the date, as in 1,194 of 1,197 pages of a reference that a generator wrote.
  init?(american text: ByteString, isPadded: Bool) {
    let hasTime = !isPadded && text.bytes.suffix(Self.midnight.count).elementsEqual(Self.midnight)
    let bytes = text.bytes.dropLast(hasTime ? Self.midnight.count : 0)
    let slash = UInt8(ascii: "/")
    let counts = isPadded ? 2...2 : 1...2
    guard let first = bytes.firstIndex(of: slash), let second = bytes[(first + 1)...].firstIndex(of: slash),
      let month = Self.number(bytes[..<first], counts),
      let day = Self.number(bytes[(first + 1)..<second], counts),
      let year = Self.number(bytes[(second + 1)...], 4...4)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static let midnight = Array(" 12:00:00 AM".utf8)

  /// The number that some digits are, if they are as many as they may be.
  private static func number(_ digits: ArraySlice<UInt8>, _ counts: ClosedRange<Int>) -> Int? {
    guard counts.contains(digits.count), digits.allSatisfy(\.isDigitASCII) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
