import SXSDocument
import Testing

@Suite struct EncodingTests {
  private func faults(_ bytes: [UInt8]) -> [String] {
    var parser = DocumentParser()
    let file = SourceFile(path: "a.md", bytes: ContiguousArray(bytes))
    return parser.parse(file).encodingFaults.map { "\($0.kind) \($0.range)" }
  }

  @Test(
    arguments: [
      (Array("aé漢🙂".utf8), []),
      ([0x61, 0xE9, 0x62], ["invalidUTF8 1..<2"]),
      // Overlong, a surrogate, beyond U+10FFFF, cut off at the end: runs are told once.
      ([0xC0, 0x80], ["invalidUTF8 0..<2"]),
      ([0xED, 0xA0, 0x80, 0x61], ["invalidUTF8 0..<3"]),
      ([0x61, 0xF4, 0x90, 0x80, 0x80], ["invalidUTF8 1..<5"]),
      ([0x61, 0xE6, 0xBC], ["invalidUTF8 1..<3"]),
      ([0xFF, 0xFE, 0x61, 0x00], ["utf16 0..<4"]),
      ([0x00, 0x61, 0x00, 0x62, 0x00, 0x63], ["utf16 0..<6"]),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], ["utf32 0..<8"]),
      ([0x61, 0x00, 0x00, 0x00, 0x62, 0x00, 0x00, 0x00], ["utf32 0..<8"]),
      ([0x00, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x62], ["utf32 0..<8"]),
      ([], []),
    ] as [([UInt8], [String])])
  func `finds what is not UTF-8`(_ bytes: [UInt8], _ expected: [String]) {
    #expect(faults(bytes) == expected)
  }

  /// Sixteen bytes are looked at at once.
  @Test(arguments: 0...16)
  func `finds what is not UTF-8 wherever it stands`(_ shift: Int) {
    let good = Array("éЖ漢ก한🙂ﬀẾ”".utf8)
    let before = [UInt8](repeating: 0x61, count: shift) + good
    #expect(faults(before) == [])
    for bad: [UInt8] in [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xD0], [0xE0, 0x80, 0x80], [0xE6, 0xBC], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ] {
      let range = before.count..<before.count + bad.count
      #expect(faults(before + bad + good) == ["invalidUTF8 \(range)"], "\(bad)")
      #expect(faults(before + bad) == ["invalidUTF8 \(range)"], "\(bad)")
    }
  }

  @Test func `reads on behind what is not UTF-8`() {
    let pair =
      "<span data-ttu-id=\"1f2e3-104\">O\u{1}i</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>"
    let bytes = pair.utf8.map { $0 == 1 ? 0xFC : $0 }
    var parser = DocumentParser()
    let document = parser.parse(SourceFile(path: "a.md", bytes: ContiguousArray(bytes)))
    #expect(document.units.count == 1)
    #expect(document.encodingFaults.count == 1)
    #expect(document.units.map(\.isMalformed) == [true])
  }

  @Test func `takes no byte of another encoding for an indicator of YAML`() throws {
    let bytes = Array("---\ntitle: ".utf8) + [0xC0] + Array(" propos\nms.date: 05/14/2021\n---\n".utf8)
    var parser = DocumentParser()
    let document = parser.parse(SourceFile(path: "a.md", bytes: ContiguousArray(bytes)))
    let frontMatter = try #require(document.frontMatter)
    #expect(frontMatter.faults.isEmpty && frontMatter.fields.count == 2)
  }

  @Test(arguments: [
    ("ab\ncd", 4, 2, 2), ("ab\r\ncd", 5, 2, 2), ("ab\rcd", 4, 2, 2), ("é漢🙂x", 9, 1, 5),
    ("\u{FEFF}ab", 4, 1, 2),
    ("ab\r\n", 3, 1, 3), ("ab\n", 3, 2, 1), ("", 0, 1, 1),
  ])
  func `counts lines and UTF-16 columns`(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineTable(SourceFile(path: "a.md", text: text)).position(of: offset)
    #expect(position == Position(line: line, column: column))
  }
}
