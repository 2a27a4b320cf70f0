import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct ReportTests {
  private static let all: [Report.Output] = Format.allCases.map { ($0, ReporterOptions(width: 40)) }

  private static let commands = ["::error file=", "::warning file=", "::notice file="]

  private static let names = Format.allCases.map(\.rawValue).joined(separator: ", ")

  @Test(arguments: [
    ("text.txt", Format.text, false), ("text-color.txt", .text, true), ("concise.txt", .concise, false),
    ("concise-color.txt", .concise, true), ("report.json", .json, false), ("report.jsonl", .jsonl, false),
    ("report.sarif", .sarif, false), ("junit.xml", .junit, false), ("github.txt", .github, false),
    ("gitlab.json", .gitlab, false), ("azure.txt", .azure, false), ("msbuild.txt", .msbuild, false),
    ("checkstyle.xml", .checkstyle, false), ("rdjson.json", .rdjson, false),
    ("rdjsonl.jsonl", .rdjsonl, false),
    ("summary.txt", .summary, false), ("summary-color.txt", .summary, true), ("comment.md", .markdown, false),
    ("report.html", .html, false),
  ])
  func `writes what is kept`(_ name: String, _ format: Format, _ useColor: Bool) throws {
    let options = ReporterOptions(
      useColor: useColor, elapsed: .milliseconds(312), toolVersion: "1.2.3",
      rules: RuleCatalogue(SampleReport.rules))
    try Golden.check(
      SampleReport.report.rendered(as: format, options, sources: SampleReport.sources), name)
  }

  @Test(arguments: Format.allCases, [40, 1_000])
  func `lets no foreign text act`(_ format: Format, _ width: Int) throws {
    let output = SampleReport.report.rendered(
      as: format, ReporterOptions(width: width), sources: SampleReport.sources)
    let text = String(decoding: output, as: UTF8.self)
    #expect(!text.contains("##["))
    for line in text.unicodeScalars.split(separator: "\n") {
      // Two formats are made of commands; nothing in the report has one such as these.
      let own = format == .github ? Self.commands : format == .azure ? ["##vso[task.logissue type="] : []
      let command = own.first { line.starts(with: $0.unicodeScalars) }
      let rest = line.dropFirst(command?.unicodeScalars.count ?? 0)
      #expect(!String(rest).contains("##vso["))
      #expect(command != nil || !line.drop { $0.properties.isWhitespace }.starts(with: "::".unicodeScalars))
      // Reporters isolate right-to-left text themselves; every other format character must be one that joins.
      #expect(
        line.allSatisfy { $0.properties.generalCategory != .control || format == .html && $0 == "\t" },
        "\(String(line).debugDescription)")
      #expect(
        line.allSatisfy { !(0x202A...0x202E).contains($0.value) && !(0x200E...0x200F).contains($0.value) })
    }
  }

  @Test func `reads a file once for all formats, and only those with findings`() {
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
    _ = report.rendered(as: Self.all, sources: sources)
    #expect(sources.requests == [SampleReport.french.displayPath: 1, SampleReport.plain.displayPath: 1])
  }

  @Test func `writes the same in a run with other formats`() {
    let together = SampleReport.report.rendered(as: Self.all, sources: SampleReport.sources)
    for ((format, options), output) in zip(Self.all, together) {
      let alone = SampleReport.report.rendered(as: format, options, sources: SampleReport.sources)
      #expect(output == alone, "\(format)")
    }
  }

  @Test(.timeLimit(.minutes(3)))
  func `takes linear time for thousands of findings on one line`() {
    let file = SampleFile("long.md", String(repeating: "é漢 ", count: 200_000))
    let diagnostics = (0..<2_000).map { index in
      let start = index * 600
      return Diagnostic(
        rule: "r", severity: .error, path: "long.md",
        finding: Finding(
          at: SourceRange(start, start + 5), "m",
          notes: [Note(at: SourceRange(max(0, start - 600), max(0, start - 600)), "n")]),
        help: "h")
    }
    // Counting the columns of each, and of its note, from the start of the line would take many minutes.
    let report = Report(files: [], failures: [], diagnostics: diagnostics)
    let outputs = report.rendered(as: Self.all, sources: MemorySources([file]))
    for (output, (format, _)) in zip(outputs, Self.all) where ![.summary, .markdown].contains(format) {
      #expect(output.count { $0 == UInt8(ascii: "\n") } >= diagnostics.count, "\(format)")
    }
  }

  @Test func `shows a person the first of many notes, and a program all of them`() throws {
    let file = SampleFile("a.md", String(repeating: "mot ", count: 2_000))
    let notes = (0..<1_500).map { Note(at: SourceRange(4 * $0, 4 * $0 + 3), "note-\($0)!") }
    let found = report([diagnostic(file, file.range("mot"), notes: notes)])
    for format in [Format.text, .html] {
      let output = render(found, as: format, [file])
      #expect(output.contains("note-99!"), "\(format)")
      #expect(!output.contains("note-100!"), "\(format)")
      #expect(output.contains("… and 1,400 more notes"), "\(format)")
    }
    #expect(try JSONValue(render(found, as: .json, [file]))["diagnostics"][0]["notes"].array.count == 1_500)
    #expect(!render(found, as: .sarif, [file]).contains("note-100!"))
  }

  @Test(arguments: [
    ("texte", "unknown format 'texte'; did you mean 'text'?"),
    ("jsno", "unknown format 'jsno'; did you mean 'json'?"),
    ("yaml", "unknown format 'yaml'; one of \(Self.names)"),
  ])
  func `suggests a format`(_ name: String, _ message: String) {
    let error = #expect(throws: UnknownName.self) { try Format(named: name) }
    #expect(error?.description == message)
  }
}
