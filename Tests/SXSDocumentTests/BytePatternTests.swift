@testable import SXSDocument
import Testing

@Suite struct BytePatternTests {
  /// Every text of two letters up to a length.
  private static func texts(upTo length: Int) -> [[UInt8]] {
    (0...length).flatMap { length in
      (0..<1 << length).map { bits in (0..<length).map { UInt8(ascii: bits >> $0 & 1 == 0 ? "a" : "b") } }
    }
  }

  @Test func `finds what a comparison at each place finds`() {
    let texts = Self.texts(upTo: 7)
    for pattern in Self.texts(upTo: 4) where !pattern.isEmpty {
      let long = LongBytePattern(pattern)
      for text in texts {
        let expected = text.indices.first { text[$0...].starts(with: pattern) }
        #expect(long.firstIndex(in: text) == expected)
        #expect(text.firstIndex(of: pattern) == expected)
      }
    }
  }

  @Test func `finds a long pattern behind one that nearly matches`() {
    let pattern = [UInt8](repeating: 0x61, count: 100) + [0x62]
    let text = [UInt8](repeating: 0x61, count: 1000) + [0x62, 0x63]
    #expect(text.firstIndex(of: pattern) == 900)
    #expect(text[901...].firstIndex(of: pattern) == nil)
    #expect(text[5...].holds([UInt8(0x62), 0x63]))
  }
}
