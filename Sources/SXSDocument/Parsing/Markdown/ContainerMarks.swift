extension RandomAccessCollection<UInt8> where Index == Int {
  /// What stands in a line behind the marks of the quotes and list items that begin in it, and behind blanks.
  func behindContainerMarks() -> SubSequence {
    var rest = self[startIndex...]
    while true {
      rest = rest.drop(while: \.isWhiteSpaceASCII)
      guard let count = rest.containerMarkCount else { return rest }
      rest = rest.dropFirst(count)
    }
  }

  /// The number of bytes of the mark that the line begins with; `nil` if it begins with none.
  private var containerMarkCount: Int? {
    guard let first else { return nil }
    switch first {
    case UInt8(ascii: ">"):
      return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return hasBlank(behind: 1) ? 1 : nil
    default:
      // A number of ten digits is none of a list.
      let digits = prefix(10).prefix(while: \.isDigitASCII).count
      guard 1...9 ~= digits, let mark = dropFirst(digits).first,
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), hasBlank(behind: digits + 1)
      else { return nil }
      return digits + 1
    }
  }

  private func hasBlank(behind count: Int) -> Bool { dropFirst(count).first?.isWhiteSpaceASCII ?? true }
}
