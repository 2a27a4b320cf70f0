import SXSDocument
import SXSLintCore

extension Date {
  /// The day that `M/D/YYYY` names, the form of all dates in front matter.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - isPadded: Whether month and day must have two digits; otherwise they may have one.
  init?(american text: ByteString, isPadded: Bool) {
    let parts = text.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4,
      parts[..<2].allSatisfy({ isPadded ? $0.count == 2 : $0.count == 1 || $0.count == 2 })
    else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy(\.isDigitASCII) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
    }
    self.init(year: numbers[2], month: numbers[0], day: numbers[1])
  }
}
