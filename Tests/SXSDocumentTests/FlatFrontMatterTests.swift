import Testing

@testable import SXSDocument

@Suite struct FlatFrontMatterTests {
  /// The fields as libyaml reads them, or why it does not.
  private func fieldsOfLibyaml(_ bytes: ContiguousArray<UInt8>) -> [String] {
    var yaml = YAMLParser()
    let stream = yaml.parse(bytes, in: SourceRange(0, bytes.count))
    var fields = FrontMatterFields(bytes, withMetadata: false)
    fields.read(stream.events)
    return fields.list.map(describe) + (stream.error.map { ["error: \($0.reason)"] } ?? [])
      + (fields.notMapping.map { ["no mapping at \($0)"] } ?? [])
  }

  private func describe(_ field: Field) -> String {
    "\(field.key) \(field.keyRange) \(field.valueRange) \(field.value) \(field.isTopLevel)"
  }

  @Test(arguments: [
    "", "\n\n", "title: Été\nms.date: 1/2/2021\n", "a: b", "a:\nb:   \nc: d   \n",
    "a: b\r\n\r\nc: 'd: e' \r\n",
    "a: b\rc: \"#d\"\r", "a: ''\nb: \"\"\n", "a: it's\nb: x:y\nc: 1#2\nd: (e)\nf: ../g\n", "dup: 1\ndup: 2\n",
    "a:\n- x\n- 'y'  \n\nb:\n  - z\n  -   \"w\"", "a-b_c.d: e", "a: 日本\u{A0}語\nb: 😀\u{FFFD}", "a: b - c ? d",
  ])
  func `reads plain fields as libyaml does`(_ text: String) throws {
    let bytes = ContiguousArray(text.utf8)
    let flat = try #require(FlatFrontMatter(bytes, SourceRange(0, bytes.count)))
    #expect(flat.fields.map(describe) == fieldsOfLibyaml(bytes))
  }

  @Test(arguments: [
    "a:b", "a : b", "a: b: c", "a: b:", "a: b # c", "a: |\n  b", "a: [b]", "a: {b: c}", "a: &x b", "a: !x b",
    "a: *x",
    "a: b\n  c\n", "a: 'b''c'", "a: \"b\\n\"", "a: 'b\n  c'", "a: 'b' c", "- a\n- b", "a:\n  b: c",
    "a:\n- b: c", "a:\n- - b",
    "a:\n-\n", "a:\n  - b\n - c", "a:\n- b\n  - c", "a: b\n- c", "# a", "a: \tb", "a: b\tc", "a:\tb",
    "'a': b", "? a\n: b",
    "a: b\u{2028}c", "a: b\u{85}c", "a: \u{FEFF}b", "a: b\u{7}", "%a: b", "a: - b", "a: @b", "a: `b`",
    "a:\n\n- b", "<<: b",
    "a: b\n ", "a:\n - b\n\n - c", "\(String(repeating: "k", count: 2000)): v", "été: a",
  ])
  func `leaves to libyaml what may mean more`(_ text: String) {
    let bytes = ContiguousArray(text.utf8)
    #expect(FlatFrontMatter(bytes, SourceRange(0, bytes.count)) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `agrees with libyaml on texts made of pieces`(_ seed: UInt64) {
    let pieces = [
      "a", "b.c", "title", ": ", ":", " ", "  ", "- ", "-", "\n", "\n", "\n", "\r\n", "\r", "'", "\"", "#",
      " #", "é", "語",
      "\u{2028}", "\u{85}", "\u{FEFF}", "\t", "/", "(", "x y", "1", "?", "!", "&", "*", "|", ">", "[", "{",
      ",", "%", "@", "=",
      "~", "a: b\n", "k: 'v'\n", "l:\n- i\n- j\n", "\nms.date: 1/2/2021\n",
    ]
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var flatCount = 0
    for _ in 0..<1000 {
      var text = random(3) > 0 ? "key: " : ""
      for _ in 0..<1 + random(9) { text += pieces[random(pieces.count)] }
      let bytes = ContiguousArray(text.utf8)
      guard let flat = FlatFrontMatter(bytes, SourceRange(0, bytes.count)) else { continue }
      flatCount += 1
      #expect(flat.fields.map(describe) == fieldsOfLibyaml(bytes), "\(text.debugDescription)")
    }
    #expect(flatCount > 50)
  }
}
