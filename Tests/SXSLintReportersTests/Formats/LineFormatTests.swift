import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

/// The formats that build servers read line by line.
@Suite struct LineFormatTests {
  private static let file = SampleFile("a,b:c%;d]e.md", "é😀x\ny\n")

  private static func lines(_ format: Format, _ diagnostics: [Diagnostic]) -> [Substring] {
    render(report(diagnostics), as: format, [file]).split(separator: "\n")
  }

  @Test(arguments: [
    (
      Format.github,
      "::error file=a%2Cb%3Ac%25;d]e.md,line=1,endLine=1,col=2,endColumn=4,title=sxslint%3A a-rule::50%25, ]:;"
    ),
    (
      .azure,
      "##vso[task.logissue type=error;sourcepath=a,b:c%AZP25%3Bd%5De.md;linenumber=1;columnnumber=2;code=a-rule;]"
        + "50%AZP25, ]:;"
    ),
    (.msbuild, "a,b:c%;d]e.md(1,2,1,4): error a-rule: 50%, ]:;"),
  ])
  func `escapes names and texts`(_ format: Format, _ line: String) {
    let found = diagnostic(Self.file, Self.file.range("😀"), .error, "50%, ]:;")
    #expect(Self.lines(format, [found]).last.map(String.init) == line)
  }

  @Test func `gives GitHub ten commands of each kind, and tells of the rest`() {
    let counts: [(Severity, Int)] = [(.info, 11), (.warning, 10), (.error, 25)]
    let found = counts.flatMap { severity, count in
      (0..<count).map { diagnostic(Self.file, SourceRange(0, 2), severity, "finding \($0)") }
    }
    let lines = Self.lines(.github, found)
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
    #expect(lines.count { !$0.hasPrefix("::") } == 46 + 2)
    #expect(lines[46] == "Failed: 25 errors (--fail-on error). Checked 1 file, 1 unit.")
    #expect(lines.last == "15 more errors, 1 more info without an annotation; all are listed above")
    // The first of each kind in the order of the report, the worst kind first.
    let kinds = lines.filter { $0.hasPrefix("::") }.map { $0.prefix { $0 != " " } }
    #expect(
      kinds == [Substring](repeating: "::error", count: 10) + .init(repeating: "::warning", count: 10)
        + .init(repeating: "::notice", count: 10))
  }

  @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.info, "info warning")])
  func `gives MSBuild the categories that it knows`(_ severity: Severity, _ category: String) {
    let found = diagnostic(Self.file, SourceRange(0, 2), severity)
    #expect(Self.lines(.msbuild, [found]) == ["a,b:c%;d]e.md(1,1,1,2): \(category) a-rule: a message"])
  }

  @Test func `gives Azure no command for what it has no word for`() {
    let found = diagnostic(Self.file, SourceRange(0, 2), .info)
    #expect(Self.lines(.azure, [found]) == ["a,b:c%;d]e.md:1:1: info[a-rule] a message"])
  }

  @Test(arguments: Format.allCases)
  func `says what was not read`(_ format: Format) {
    guard ![.concise].contains(format) else { return }
    let unread = Report(
      files: [], failures: [Report.Failure(path: "a.md", reason: "permission denied")],
      incomplete: [Report.Failure(path: "b.md", reason: "too deep")], diagnostics: [])
    let text = render(unread, as: format)
    for word in ["a.md", "permission denied", "b.md", "too deep"] { #expect(text.contains(word), "\(word)") }
  }
}
