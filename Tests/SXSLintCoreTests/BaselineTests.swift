import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@Suite struct BaselineTests {
  /// An entry, from `path rule place content`.
  private static func entry(_ text: String) -> BaselineEntry {
    let parts = text.split(separator: " ").map { ByteString(String($0)) }
    return BaselineEntry(path: parts[0], rule: parts[1], place: parts[2], content: parts[3])
  }

  /// A baseline, what is found, which of that is known, and what is left; files that begin with `x` are gone.
  private static let cases: [(baseline: [String], found: [String], known: [Bool], rest: [String])] = [
    ([], [], [], []),
    (["a r 1 c"], ["a r 1 c"], [true], []),
    (["a r 1 c"], ["a r 1 d"], [false], ["a r 1 c"]),
    (["a r 1 c"], ["a s 1 c"], [false], ["a r 1 c"]),
    (["a r 1 c"], ["b r 1 c"], [false], ["a r 1 c"]),
    (["a r 1 c"], ["a r 2 c"], [true], []),
    (["a r 1 c"], ["a r 2 c", "a r 1 c"], [false, true], []),
    (["a r 1 c", "a r 1 c"], ["a r 1 c"], [true], ["a r 1 c"]),
    (["a r 1 c"], ["a r 1 c", "a r 1 c"], [true, false], []),
    (["a r 1 c", "a r 2 c"], ["a r 3 c", "a r 2 c", "a r 4 c"], [true, true, false], []),
    (["x r 1 c"], ["b r 1 c"], [true], []),
    (["x r 1 c", "x r 2 c"], ["b r 1 c"], [true], ["x r 2 c"]),
    (["x r 1 c", "b r 1 c"], ["b r 1 c"], [true], ["x r 1 c"]),
    (["a r 1 c", "a s 1 c", "x t 1 c"], ["a t 1 c", "a s 2 c"], [true, true], ["a r 1 c"]),
  ]

  @Test(arguments: cases)
  func `knows each finding once`(
    _ baseline: [String], _ found: [String], _ known: [Bool], _ rest: [String]
  ) {
    let found = found.map(Self.entry)
    let comparison = Baseline(baseline.map(Self.entry)).compare(found) { $0.hasPrefix("x") }
    #expect(comparison.isKnown == known)
    #expect(comparison.rest == rest.map(Self.entry))
    #expect(comparison.known == zip(found, known).filter(\.1).map(\.0).sorted())
  }

  @Test(arguments: [
    [], [("a.md", "-")], [("é 日.md", "ms.date")], [("a\tb\n%41\r#.md", "a\u{7F}")],
    [("#a", "#"), ("#a", "#")],
  ])
  func `survives its file`(_ entries: [(path: String, place: String)]) throws {
    var entries = entries.map {
      BaselineEntry(path: ByteString($0.path), rule: "r", place: ByteString($0.place), content: "00")
    }
    entries.append(BaselineEntry(path: ByteString([0xFF, 0x41, 0xC3]), rule: "r", place: "-", content: "01"))
    let baseline = Baseline(entries)
    #expect(try Baseline(ContiguousArray(baseline.text)).entries == baseline.entries)
    #expect(baseline.text.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
  }

  @Test(arguments: [("%41%2f", "A/"), ("%+5", "%+5"), ("%4", "%4"), ("%", "%"), ("%%41", "%A"), ("%é", "%é")])
  func `undoes only what stands for a byte`(_ written: String, _ path: String) throws {
    let baseline = try Baseline(ContiguousArray("# sxslint baseline 1\n\(written)\tr\t-\t00\n".utf8))
    #expect(baseline.entries.map(\.path) == [ByteString(path)])
  }

  /// The entry of a finding at the marked range of a document.
  private func entry(_ text: String, unit: Bool) throws -> BaselineEntry {
    let marked = MarkedText(text)
    let file = marked.file(at: "a.md")
    let range = try #require(marked.ranges.first)
    let document = MemoryRepository([file]).documents[0]
    let found = unit ? document.unit(at: range) : nil
    #expect((found != nil) == unit)
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, path: "a.md", finding: Finding(at: range, "the field 'x' is wrong"),
      help: "",
      unit: found?.target.map { file.byteString($0.idRange) },
      pair: found.map { Diagnostic.Pair(target: $0.target?.content, source: $0.source?.content) })
    return try #require(BaselineEntry.all(of: [diagnostic], sources: MemorySources([file])) { $0 }.first)
  }

  private static let pair = """
    <span data-ttu-id="1f2e3-101">Un ⟦client⟧.</span><span class="sxs-lookup"><span \
    data-stu-id="1f2e3-101">A client.</span></span>
    """

  /// What may be done to a document so that a finding stays the same.
  private static let edits: [(old: String, new: String)] = [
    ("1f2e3-101", "9abcd-207"), (">Un ⟦", ">Un  ⟦"), ("<span data-ttu", "Text\n\n<span data-ttu"),
    ("</span></span>", "</span></span>\r\n\nText"),
  ]

  @Test(arguments: edits)
  func `recognises a finding in a pair`(_ old: String, _ new: String) throws {
    let before = try entry(Self.pair, unit: true)
    let after = try entry(Self.pair.replacing(old, with: new), unit: true)
    #expect(before.content == after.content)
  }

  @Test(arguments: [("client⟧", "compte⟧"), ("A client", "An account"), ("⟦client⟧", "client⟦.⟧")])
  func `takes another text for another finding`(_ old: String, _ new: String) throws {
    let before = try entry(Self.pair, unit: true)
    let after = try entry(Self.pair.replacing(old, with: new), unit: true)
    #expect(before.content != after.content)
  }

  /// Words, and whether they are ids, which no hash tells apart.
  @Test(arguments: [
    ("9abcd-207", true), ("1f2e3-p123456789", true), ("1f2e3-1234567890", false),
    ("1f2e3-p1234567890", false), ("1f2e3-101-1f2e3-101", false),
  ])
  func `reads over ids in a line`(_ word: String, _ isID: Bool) throws {
    let (before, after) = (try entry("⟦a⟧ 1f2e3-101 b", unit: false), try entry("⟦a⟧ \(word) b", unit: false))
    #expect((before.content == after.content) == isID)
  }

  @Test func `tells what is found in a line from what is found in its pair`() throws {
    let marked = MarkedText("⟦Text⟧ " + Self.pair)
    let file = marked.file(at: "a.md")
    let unit = MemoryRepository([file]).documents[0].units[0]
    let pair = Diagnostic.Pair(target: unit.target?.content, source: unit.source?.content)
    let diagnostics = [nil, pair, nil, pair].map {
      Diagnostic(
        rule: "r", severity: .error, path: "a.md", finding: Finding(at: marked.ranges[0], "x"), help: "",
        pair: $0)
    }
    let contents = BaselineEntry.all(of: diagnostics, sources: MemorySources([file])) { $0 }.map(\.content)
    #expect(contents[0] == contents[2] && contents[1] == contents[3] && contents[0] != contents[1])
  }

  @Test(
    arguments: [
      ("---\nms.date: ⟦x⟧\n---\n", "ms.date"), ("⟦---⟧\nms.date: x\n---\n", "-"),
      ("## <a name=\"to-add\"></a>⟦x⟧", "to-add"), ("Text ⟦x⟧: y", "-"), ("---\na: b\n---\nc: ⟦d⟧", "-"),
      ("---\na: b\n...\nc: ⟦d⟧\n\n---\n", "-"), ("---\na: b\n--- \nc: ⟦d⟧\n\n---\n", "-"),
      ("---\na: ⟦b⟧\n...\n", "a"), ("---\na: ⟦b⟧\n\nc: d\n", "a"), ("---\na: b\n\nc: ⟦d⟧\n", "-"),
    ])
  func `names the place`(_ text: String, _ place: String) throws {
    #expect(try entry(text, unit: false).place == ByteString(place))
  }
}
