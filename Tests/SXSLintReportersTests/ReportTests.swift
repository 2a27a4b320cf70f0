import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct ReportTests {
  @Test(arguments: [
    ("text.txt", Format.text, false), ("text-color.txt", .text, true), ("concise.txt", .concise, false),
    ("concise-color.txt", .concise, true), ("report.json", .json, false),
  ])
  func `writes what is kept`(_ name: String, _ format: Format, _ useColor: Bool) throws {
    let options = ReporterOptions(useColor: useColor, elapsed: .milliseconds(312))
    try Golden.check(
      format.reporter(options).render(SampleReport.report, sources: SampleReport.sources), name)
  }

  @Test(arguments: [Format.text, .concise, .json], [40, 60, 100, 1_000])
  func `lets no foreign text act`(_ format: Format, _ width: Int) throws {
    let reporter = format.reporter(ReporterOptions(width: width))
    let output = reporter.render(SampleReport.report, sources: SampleReport.sources)
    let text = String(decoding: output, as: UTF8.self)
    #expect(!text.contains("##[") && !text.contains("##vso["))
    for line in text.unicodeScalars.split(separator: "\n") {
      #expect(!line.drop { $0.properties.isWhitespace }.starts(with: "::".unicodeScalars))
      // Reporters isolate right-to-left text themselves; every other format character must be one that joins.
      #expect(
        line.allSatisfy { $0.properties.generalCategory != .control }, "\(String(line).debugDescription)")
      #expect(
        line.allSatisfy { !(0x202A...0x202E).contains($0.value) && !(0x200E...0x200F).contains($0.value) })
    }
  }

  @Test(arguments: Format.allCases)
  func `reads a file once, and only those with findings`(_ format: Format) {
    let clean = SampleFile("clean.md", "Rien à dire.\n")
    let sources = MemorySources([SampleReport.french, SampleReport.plain, clean])
    let report = Report(
      files: [SampleReport.french, SampleReport.plain, clean].map {
        Report.CheckedFile(path: $0.displayPath, units: 1)
      },
      failures: [],
      diagnostics: [SampleReport.french, SampleReport.plain, SampleReport.french].map {
        Diagnostic(
          rule: "r", severity: .error, path: $0.displayPath, finding: Finding(at: SourceRange(0, 3), "m"),
          help: "h")
      })
    _ = format.reporter().render(report, sources: sources)
    #expect(sources.requests == [SampleReport.french.displayPath: 1, SampleReport.plain.displayPath: 1])
  }

  @Test(.timeLimit(.minutes(1)), arguments: Format.allCases)
  func `takes linear time for ten thousand findings on one line`(_ format: Format) {
    let file = SampleFile("long.md", String(repeating: "é漢 ", count: 500_000))
    let diagnostics = (0..<10_000).map { index in
      let start = index * 300
      return Diagnostic(
        rule: "r", severity: .error, path: "long.md",
        finding: Finding(at: SourceRange(start, start + 5), "m"), help: "h")
    }
    let report = Report(files: [], failures: [], diagnostics: diagnostics)
    // Counting the columns of each from the start of the line would take many minutes.
    let output = format.reporter(ReporterOptions(width: 40)).render(report, sources: MemorySources([file]))
    #expect(output.count { $0 == UInt8(ascii: "\n") } >= 10_000)
  }

  @Test(.timeLimit(.minutes(1)), arguments: Format.allCases)
  func `takes linear time for findings on many lines`(_ format: Format) {
    let file = SampleFile("many.md", String(repeating: "une ligne\n", count: 20_000))
    let diagnostics = (0..<20_000).map { index in
      let start = index * 10
      return Diagnostic(
        rule: "r", severity: .error, path: "many.md",
        finding: Finding(at: SourceRange(start, start + 3), "m"), help: "h")
    }
    let report = Report(files: [], failures: [], diagnostics: diagnostics)
    // In an optimized build, copying all that was written before for each line takes many minutes.
    let output = format.reporter().render(report, sources: MemorySources([file]))
    #expect(output.count { $0 == UInt8(ascii: "\n") } >= 20_000)
  }

  @Test(arguments: [
    ("texte", "unknown format 'texte'; did you mean 'text'?"),
    ("jsno", "unknown format 'jsno'; did you mean 'json'?"),
    ("yaml", "unknown format 'yaml'; there are: text, concise, json"),
    ("\u{1B}c", "unknown format '\\u{1b}c'; there are: text, concise, json"),
  ])
  func `suggests a format`(_ name: String, _ message: String) {
    let error = #expect(throws: UnknownName.self) { try Format(named: name) }
    #expect(error?.description == message)
  }
}
