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
    guard parts.count == 3, parts[2].count == 4 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard isPadded ? part.count.isMultiple(of: 2) && !part.isEmpty : (1...4).contains(part.count) else {
        return nil
      }
      guard part.allSatisfy(\.isDigitASCII) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
    }
    guard parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    self.init(year: numbers[2], month: numbers[0], day: numbers[1])
  }
}
