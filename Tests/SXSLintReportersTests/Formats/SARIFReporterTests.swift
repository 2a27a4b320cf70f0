import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules
import Testing

@Suite struct SARIFReporterTests {
  private static let file = SampleFile("a.md", "one\ntwo 😀 three\n")

  @Test func `keeps a region to its first line`() throws {
    let found = report([diagnostic(Self.file, Self.file.range("😀 three\n"))])
    let result = try JSONValue(render(found, as: .sarif, [Self.file]))["runs"][0]["results"][0]
    let region = result["locations"][0]["physicalLocation"]["region"]
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].int }
    #expect(numbers == [2, 5, 2, 13])
  }

  @Test func `leaves out the least severe above what GitHub takes, and says so`() throws {
    let counts: [(Severity, Int)] = [(.info, 9_000), (.warning, 20_000), (.error, 3_000)]
    let diagnostics = counts.flatMap { severity, count in
      (0..<count).map { diagnostic(Self.file, SourceRange(0, 1), severity, "\($0)") }
    }
    let run = try JSONValue(render(report(diagnostics), as: .sarif, [Self.file]))["runs"][0]
    let levels = run["results"].array.map { $0["level"].string }
    #expect(levels.count == 25_000)
    #expect(levels.count { $0 == "error" } == 3_000)
    #expect(levels.count { $0 == "warning" } == 20_000)
    #expect(levels.count { $0 == "note" } == 2_000)
    let notification = run["invocations"][0]["toolExecutionNotifications"][0]
    #expect(
      notification["message"]["text"].string
        == "7000 of 32000 results are left out, the least severe ones")
  }

  @Test(
    arguments: [
      (["fr-FR", "fr-fr"], "sxslint/fr-fr/"), (["fr-fr", nil], "sxslint/fr-fr/"),
      (["fr-fr", "de-de"], "sxslint/"),
      ([nil], "sxslint/"), (["../x"], "sxslint/"), ([], "sxslint/"),
    ] as [([ByteString?], String)])
  func `names the locale of the run`(_ locales: [ByteString?], _ id: String) throws {
    let files = locales.enumerated().map {
      Report.CheckedFile(path: ByteString("\($0).md"), units: 1, locale: $1)
    }
    let sarif = try JSONValue(render(Report(files: files, failures: [], diagnostics: []), as: .sarif))
    #expect(sarif["runs"][0]["automationDetails"]["id"].string == id)
  }

  @Test func `describes every rule as GitHub wants it, in the order of the catalogue`() throws {
    let options = ReporterOptions(rules: RuleCatalogue(allRules))
    let driver = try JSONValue(
      render(Report(files: [], failures: [], diagnostics: []), as: .sarif, [], options))["runs"][0]["tool"][
        "driver"]
    let rules = driver["rules"].array
    #expect(rules.count == allRules.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = rule[key]["text"].string ?? ""
        #expect(!text.isEmpty && (key == "help" || text.utf16.count <= 1_024), "\(rule["id"]): \(key)")
      }
      #expect(rule["properties"]["security-severity"].string == nil)
    }
  }

  @Test(arguments: [
    ("plain [x]", "plain [x] ([a note](1))"), ("a link [x](y)", "a link \\[x\\](y) ([a note](1))"),
    ("\\ and ](", "\\\\ and \\]( ([a note](1))"),
  ])
  func `links to the other places, and to nothing else`(_ message: String, _ text: String) throws {
    let range = SourceRange(0, 1)
    let found = report([diagnostic(Self.file, range, .error, message, notes: [Note(at: range, "a note")])])
    let result = try JSONValue(render(found, as: .sarif, [Self.file]))["runs"][0]["results"][0]
    #expect(result["message"]["text"].string == text)
  }
}
