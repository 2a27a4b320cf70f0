import Foundation
import SXSLintReporters
import TestSupport
import Testing

/// The reports, read by the libraries and programs of those who read them: `Tests/Clients/check.py`.
///
/// `make test` installs these (`.ci/setup-clients`) and sets `SXSLINT_CLIENTS`, so that none can be missing unnoticed but a
/// browser, which cannot be had everywhere.
@Suite struct ClientTests {
  private static let python = "\(Fixtures.root)/.build/clients/bin/python"
  private static let script = "\(Fixtures.root)/Tests/Clients/check.py"
  private static let schemas = URL(filePath: "\(Fixtures.root)/../shared/schemas").standardized.path

  /// The formats that no person reads as they are.
  private static let formats = Format.allCases.filter { ![.text, .concise, .summary].contains($0) }

  private static let isThere: Bool = {
    if FileManager.default.isExecutableFile(atPath: python) { return true }
    print("The readers of reports are not there, so that nothing is read: .ci/setup-clients installs them")
    return ProcessInfo.processInfo.environment["SXSLINT_CLIENTS"] != nil
  }()

  private static let hasSchemas: Bool = {
    let isThere = FileManager.default.fileExists(atPath: schemas)
    if !isThere {
      print("The schemas of SARIF and JUnit are not there, so that nothing is validated: \(schemas)")
    }
    return isThere
  }()

  /// Reports of the demo in all formats, made in one run.
  private static let demo = Result {
    let folder = try ScratchFolder()
    let outputs = Format.allCases.flatMap {
      ["--output", "\($0.rawValue):\(folder.url.appending(path: "report.\($0.rawValue)").path)"]
    }
    let run = try Run.sxslint(
      [
        "check", "--isolated", "--exit-zero", "--select", "all", "--show", "info",
        "Fixtures/repositories/demo",
      ]
        + outputs)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test(.enabled(if: isThere, "the readers are not installed"), arguments: formats)
  func `is read as it was meant`(_ format: Format) throws {
    let folder = try Self.demo.get()
    let report = folder.url.appending(path: "report.\(format.rawValue)").path
    try check(format, report, ["--sources", Fixtures.root])
  }

  @Test(
    .enabled(if: isThere, "the readers are not installed"),
    arguments: [
      (Format.json, "report.json"), (.jsonl, "report.jsonl"), (.sarif, "report.sarif"), (.junit, "junit.xml"),
      (.github, "github.txt"), (.gitlab, "gitlab.json"), (.azure, "azure.txt"), (.msbuild, "msbuild.txt"),
      (.checkstyle, "checkstyle.xml"), (.rdjson, "rdjson.json"), (.rdjsonl, "rdjsonl.jsonl"),
      (.markdown, "comment.md"), (.html, "report.html"),
    ])
  func `is read with hostile names and texts in it`(_ format: Format, _ name: String) throws {
    try check(format, Fixtures.path("reports/\(name)"), [])
  }

  @Test(.enabled(if: isThere, "the readers are not installed"))
  func `opens in a browser with ten thousand findings`() throws {
    let folder = try LongReportTests.folder(findings: 10_000)
    let run = try Run(
      Tool.fastest,
      ["check", "--isolated", "--select", "mismatched-unit-id", "--output", "html:report.html", "a.md"],
      in: folder.url.path)
    try #require(run.status == 1, "\(run.errors)")
    try check(.html, folder.url.appending(path: "report.html").path, [])
  }

  private func check(_ format: Format, _ report: String, _ options: [String]) throws {
    let schemas = Self.hasSchemas ? ["--schemas", Self.schemas] : []
    let run = try Run(Self.python, [Self.script, format.rawValue, report] + options + schemas)
    let output = String(decoding: run.output, as: UTF8.self)
    // A reader that is missing is named; `make test` has it installed where that can be done.
    if run.status == 77 { return print("skipped: \(format): \(output)") }
    #expect(run.status == 0, "\(output)\(run.errors)")
  }
}
