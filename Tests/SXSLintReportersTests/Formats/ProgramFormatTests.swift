import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

/// The formats that other programs read whole.
@Suite struct ProgramFormatTests {
  private static let file = SampleFile("a.md", "\u{FEFF}é😀x\r\nzwei\r\n")

  @Test(arguments: [("😀", [1, 3, 1, 7]), ("x\r\nzw", [1, 7, 2, 3]), ("é", [1, 1, 1, 3])])
  func `gives reviewdog columns in bytes`(_ text: String, _ numbers: [Int]) throws {
    let found = report([diagnostic(Self.file, Self.file.range(text))])
    let whole = try JSONValue(render(found, as: .rdjson, [Self.file]))["diagnostics"][0]
    let line = try JSONValue(render(found, as: .rdjsonl, [Self.file]))
    for diagnostic in [whole, line] {
      let range = diagnostic["location"]["range"]
      #expect(["start", "end"].flatMap { [range[$0]["line"].int, range[$0]["column"].int] } == numbers)
      #expect(diagnostic["severity"].string == "ERROR")
      #expect(diagnostic["code"]["value"].string == "a-rule")
    }
  }

  @Test func `gives GitLab an empty array for a clean run`() {
    #expect(render(report([]), as: .gitlab) == "[]\n")
  }

  @Test func `gives GitLab its own severities`() throws {
    let found = Severity.allCases.map { diagnostic(Self.file, SourceRange(3, 4), $0, $0.rawValue) }
    let entries = try JSONValue(render(report(found), as: .gitlab, [Self.file])).array
    #expect(entries.map { $0["severity"].string } == ["major", "info", "minor"])
  }

  @Test func `names the rule in Checkstyle's source`() {
    let text = render(report([diagnostic(Self.file, Self.file.range("😀"))]), as: .checkstyle, [Self.file])
    #expect(
      text.contains(
        "<error line=\"1\" column=\"2\" severity=\"error\" message=\"a message\" source=\"sxslint.a-rule\"/>")
    )
  }

  @Test(arguments: [
    ("he-il", "rtl"), ("ar-SA", "rtl"), ("uz-Arab-AF", "rtl"), ("uz-Latn-UZ", "ltr"), ("fr-fr", "ltr"),
    ("iw-IL", "rtl"), ("dv-MV", "auto"),
  ])
  func `shows a translation in its direction`(_ locale: ByteString, _ direction: String) {
    let file = SampleFile("a.md", woven("1f2e3-104", "target", "source"))
    let found = Diagnostic(
      rule: "r", severity: .error, path: "a.md", finding: Finding(at: file.range("target"), "m"), help: "h",
      unit: "1f2e3-104", pair: file.pair("target", "source"))
    let page = render(report([found], locale: locale), as: .html, [file])
    #expect(page.contains("<p dir=\"\(direction)\" lang=\""))
    #expect(page.contains("<p dir=\"ltr\" lang=\"en-US\">source</p>"))
    #expect(page.contains("<mark>target</mark>"))
  }

  @Test func `marks what is meant in a long text, and cuts the rest`() {
    let text = String(repeating: "é", count: 2_000)
    let file = SampleFile("a.md", woven("1f2e3-104", "\(text)hier\(text)", "source"))
    let found = Diagnostic(
      rule: "r", severity: .error, path: "a.md", finding: Finding(at: file.range("hier"), "m"), help: "h",
      unit: "1f2e3-104", pair: file.pair("\(text)hier\(text)", "source"))
    let page = render(report([found]), as: .html, [file])
    let part = String(repeating: "é", count: 200)
    #expect(page.contains(">…\(part)<mark>hier</mark>\(part)…</p>"))
  }

  @Test(arguments: [Format.json, .jsonl, .sarif, .gitlab, .rdjson, .rdjsonl])
  func `is valid JSON whatever the bytes are`(_ format: Format) throws {
    let texts = AnyBytes.texts
    let found = texts.map { text in
      Diagnostic(
        rule: "r", severity: .error, path: text,
        finding: Finding(
          at: SourceRange(0, 1), text.string, notes: [Note(at: nil, in: text, text.string)],
          fix: Fix(text.string, .safe, [Edit(SourceRange(0, 1), text)])), help: text.string, unit: text)
    }
    let output = render(report(found), as: format)
    let documents =
      [.jsonl, .rdjsonl].contains(format) ? output.split(separator: "\n").map(String.init) : [output]
    for document in documents { _ = try JSONValue(document) }
  }

  @Test func `lists what was not read in a comment as far as there is room`() {
    let failures = (0..<300).map {
      Report.Failure(path: ByteString("\($0)" + String(repeating: "`", count: 200)), reason: "no")
    }
    let text = render(Report(files: [], failures: failures, diagnostics: []), as: .markdown)
    #expect(text.utf8.count < 12_000)
    let lines = text.split(separator: "\n").count { $0.hasPrefix("- ") }
    #expect(lines > 5 && text.contains("\n\(300 - lines) more are not listed.\n"))
  }

  @Test func `keeps a comment short enough for GitHub, the worst first`() {
    let long = String(repeating: "`|@x ", count: 500)
    let found = [Severity.warning, .error].flatMap { severity in
      (0..<100).map { diagnostic(Self.file, SourceRange(3, 4), severity, "\($0) \(long)") }
    }
    let text = render(report(found), as: .markdown, [Self.file])
    #expect(text.utf16.count < 65_536)
    #expect(text.contains("| error |") && !text.contains("| warning |"))
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| error |") }
    #expect(text.contains("\n\(200 - rows) more are not listed.\n"))
  }
}
