import SXSDocument
import Testing

@Suite struct ByteWordTests {
  /// The marks of a byte among others, which must not depend on them.
  private func marks(_ byte: UInt8, _ mark: (ByteWord) -> UInt64) -> Set<Bool> {
    var found: Set<Bool> = []
    for other: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
      for place in 0..<8 {
        var bytes = ContiguousArray(repeating: other, count: 9)
        bytes[place + 1] = byte
        found.insert(mark(bytes.word(at: 1)) >> (8 * place) & 0xFF == 0x80)
      }
    }
    return found
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `marks what is meant and nothing else`(_ byte: UInt8) {
    let ranges: [ClosedRange<UInt8>] = [
      0x00...0x00, 0x28...0x29, 0x7F...0x7F, 0x80...0x80, 0xCD...0xD3, 0xE0...0xFF,
    ]
    for range in ranges {
      #expect(marks(byte) { $0.marks(range) } == [range.contains(byte)])
    }
    #expect(marks(byte) { $0.marks(0x41) } == [byte == 0x41])
    #expect(marks(byte) { $0.marks(0xC0, of: 0xD0) } == [byte & 0xD0 == 0xC0])
    #expect(marks(byte, \.letters) == [byte.isLetterASCII])
    #expect(marks(byte, \.otherThanLetters) == [byte < 0x80 && !byte.isLetterASCII])
    #expect(marks(byte, \.digits) == [byte.isDigitASCII])
  }

  @Test(arguments: 0...20)
  func `finds the first byte that is marked before an end`(_ end: Int) {
    for place in 0..<20 {
      var bytes = ContiguousArray("aaaaaaaaaaaaaaaaaaaa".utf8)
      bytes[place] = 0
      let found = bytes.offset(in: SourceRange(0, end)) { $0.marks(0) }
      #expect(found == (place < end ? place : nil))
    }
  }
}
