import Foundation
import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct JUnitReporterTests {
  private static let file = SampleFile("docs/a.b.md", "one\n")

  @Test func `has one failure with all findings of a file`() throws {
    let diagnostics = [Severity.error, .warning, .warning].enumerated().map {
      diagnostic(Self.file, SourceRange(0, 1), $1, "finding \($0)")
    }
    let tests = try Elements(render(report(diagnostics), as: .junit, [Self.file]))
    let (failure, text) = try #require(tests.all("failure").first)
    #expect(tests.all("failure").count == 1)
    #expect(failure["message"] == "1 error, 2 warnings")
    #expect(failure["type"] == "error")
    #expect(text.split(separator: "\n").count == 3)
    let testcase = try #require(tests.all("testcase").first).attributes
    #expect(testcase["name"] == "docs/a.b.md")
    #expect(testcase["classname"] == "docs.a.b")
  }

  @Test(
    arguments: [
      (.error, [.warning], 0), (.warning, [.warning], 1), (.warning, [.info], 0), (nil, [.error], 0),
      (.info, [.info], 1),
    ] as [(Severity?, [Severity], Int)])
  func `fails as the run does`(_ failOn: Severity?, _ found: [Severity], _ failures: Int) throws {
    let diagnostics = found.map { diagnostic(Self.file, SourceRange(0, 1), $0) }
    let tests = try Elements(render(report(diagnostics, failOn: failOn), as: .junit, [Self.file]))
    #expect(tests.all("failure").count == failures)
    #expect(tests.all("testcase").count == 1)
    let out = try #require(tests.all("system-out").first).text
    #expect(out.contains("a message") == (failures == 0))
  }

  @Test func `has a test for a run without a file`() throws {
    let tests = try Elements(render(Report(files: [], failures: [], diagnostics: []), as: .junit))
    #expect(tests.all("testcase").map { $0.attributes["name"] } == ["sxslint"])
    #expect(tests.all("testsuite").first?.attributes["tests"] == "1")
  }

  @Test func `fails for findings that are not shown`() throws {
    let tests = try Elements(render(report([], hidden: [.warning: 2], failOn: .warning), as: .junit))
    #expect(tests.all("failure").count == 1)
    #expect(tests.all("testsuite").first?.attributes["failures"] == "1")
  }

  @Test(arguments: [Severity.error, .warning])
  func `fails for what is no longer found`(_ severity: Severity) throws {
    let found = report([diagnostic(Self.file, SourceRange(0, 1), severity)]).failing(forStale: 2)
    let tests = try Elements(render(found, as: .junit, [Self.file]))
    let message = "2 findings of the baseline are no longer found"
    #expect(tests.all("failure").count == (severity == .error ? 2 : 1))
    #expect(tests.all("failure").last?.attributes["message"] == message)
    #expect(tests.all("testsuite").first?.attributes["tests"] == "2")
  }

  @Test func `has no attributes that a schema forbids, and a time`() throws {
    let options = ReporterOptions(elapsed: .milliseconds(61_002), startTime: "2021-06-15T09:30:00")
    let tests = try Elements(render(report([]), as: .junit, [], options))
    #expect(tests.all("testsuites").first?.attributes.isEmpty == true)
    let suite = try #require(tests.all("testsuite").first).attributes
    #expect(suite["time"] == "61.002")
    #expect(suite["timestamp"] == "2021-06-15T09:30:00")
  }

  @Test func `keeps texts to what XML readers take`() throws {
    let found = (0..<30_000).map { diagnostic(Self.file, SourceRange(0, 1), .warning, "finding \($0)") }
    let tests = try Elements(render(report(found), as: .junit, [Self.file]))
    let lines = try #require(tests.all("system-out").first).text.split(separator: "\n")
    #expect(lines.joined(separator: "\n").utf8.count <= 1_000_020)
    let left = 30_001 - lines.count
    #expect(lines.last == "… \(left / 1_000),\(String(1_000 + left % 1_000).dropFirst()) more")
  }

  @Test(arguments: [Format.junit, .checkstyle])
  func `is well-formed whatever the bytes are`(_ format: Format) throws {
    // Every scalar of the first plane, the last ones of the others, and what is no UTF-8.
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).filter { $0 <= 0xFFFF || $0 & 0xFFFF > 0xFFF0 }
      .compactMap { Unicode.Scalar($0) }
    var names = stride(from: 0, to: scalars.count, by: 4_096).map { start in
      ByteString(String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(4_096))))
    }
    names += AnyBytes.texts
    let diagnostics = names.enumerated().map { index, name in
      Diagnostic(
        rule: "r", severity: .error, path: name,
        finding: Finding(at: SourceRange(index, index), "\(name.string)]]>"), help: "")
    }
    let tests = try Elements(render(report(diagnostics), as: format))
    #expect(tests.all(format == .junit ? "failure" : "error").count == names.count)
  }
}

/// The elements of an XML document.
private final class Elements: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String], text: String)] = []
  private var open: [Int] = []

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(
      isWellFormed,
      "\(String(describing: parser.parserError)) in line \(parser.lineNumber):\(parser.columnNumber)")
  }

  func all(_ name: String) -> [(attributes: [String: String], text: String)] {
    elements.filter { $0.name == name }.map { ($0.attributes, $0.text) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append((name, attributes, ""))
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
