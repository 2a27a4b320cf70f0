import Testing

@testable import SXSDocument

@Suite struct YAMLParserTests {
  private func parse(_ text: String) -> (YAMLStream, SourceFile) {
    let file = SourceFile(path: "a.yml", text: text)
    var parser = YAMLParser()
    return (parser.parse(file.bytes, in: SourceRange(0, file.bytes.count)), file)
  }

  @Test(arguments: [
    ("é: 日本", ["é", "日本"]),
    ("\u{FEFF}é: 'ü'", ["é", "'ü'"]),
    ("a: \"\\u00e9\"\r\n𝒳: 𝒴", ["a", "\"\\u00e9\"", "𝒳", "𝒴"]),
    ("- !t é\n- &n ü", ["!t é", "&n ü"]),
  ])
  func `gives bytes where libyaml counts characters`(_ text: String, _ expected: [String]) {
    let (stream, file) = parse(text)
    #expect(stream.error == nil)
    #expect(stream.events.filter { $0.kind == .scalar }.map { file.text($0.range) } == expected)
  }

  @Test func `undoes quotes and escapes but no types`() {
    let (stream, _) = parse("[no, 012, \"\\u00e9\", 'it''s', ~]")
    #expect(
      stream.events.filter { $0.kind == .scalar }.map(\.text.string) == ["no", "012", "é", "it's", "~"])
  }

  @Test func `never expands aliases`() {
    let (stream, _) = parse("a: &x [1, 2]\nb: [*x, *x]\n")
    #expect(stream.events.filter { $0.kind == .alias }.count == 2)
    #expect(stream.events.filter { $0.kind == .scalar && $0.text == "1" }.count == 1)
    #expect(stream.events.filter(\.hasAnchor).map(\.kind) == [.sequenceStart])
  }

  @Test(arguments: [
    (String(repeating: "[", count: 65), "nested more than 64 deep", 64),
    (String(repeating: "é", count: 1 << 20), "more than 1 MiB of YAML", 0),
    ("é: \u{1}", "control characters are not allowed", 4),
    ("é: *bold", "found undefined alias", 4),
    ("é: ü\nü: [a", "did not find expected ',' or ']' while parsing a flow sequence", 11),
  ])
  func `says why and where it stops`(_ text: String, _ reason: String, _ offset: Int) {
    let (stream, _) = parse(text)
    #expect(stream.error == YAMLError(reason: reason, offset: offset))
  }

  @Test func `reads one text after the other`() {
    var parser = YAMLParser()
    for text in ["a: [", "b: c", "'"] {
      let file = SourceFile(path: "a.yml", text: text)
      let stream = parser.parse(file.bytes, in: SourceRange(0, file.bytes.count))
      #expect((stream.error == nil) == (text == "b: c"))
    }
  }

  @Test func `finds the values of keys at any depth`() throws {
    let text = """
      {"redirections": [
      \t{"source_path": "docs/a.md", "redirect_url": "/x", "redirect_document_id": false},
      \t{"source_path_from_root": "\\/docs/b.md", "note": "source_path"},
        {"source_path": ["docs/c.md"], "x": {"source_path": "docs/d.md"}}]}
      """
    let bytes = ContiguousArray(text.utf8)
    let values = try KeyedValues.values(of: ["source_path", "source_path_from_root"], in: bytes)
    #expect(values == ["docs/a.md", "/docs/b.md", "docs/d.md"])
  }
}
