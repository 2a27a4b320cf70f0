import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct FingerprintTests {
  private static let original = """
    ---
    title: Une page
    ms.date: 2020-13-01
    ---

    # <a name="the-old"></a>Ancien
    \(woven("1f2e3-104", "Ajoutez un client.", "Add a customer."))
    """

  private static func fingerprints(of text: String, path: ByteString = "a.md") throws -> [String?] {
    let file = SampleFile(path, text)
    let found = report([
      diagnostic(file, file.range("2020-13-01")),
      diagnostic(file, file.range("the-old")),
      diagnostic(file, file.range("client"), unit: "1f2e3-104"),
      diagnostic(file, file.range("customer"), unit: "1f2e3-104"),
    ])
    let sarif = try JSONValue(render(found, as: .sarif, [file]))["runs"][0]["results"].array
      .map { $0["partialFingerprints"]["sxslint/v1"].string }
    #expect(try JSONValue(render(found, as: .gitlab, [file])).array.map { $0["fingerprint"].string } == sarif)
    return sarif
  }

  @Test(arguments: [
    ("a line above was put in", "\n# <a", "\nUn texte.\n\n# <a"),
    ("the sentence was edited", "Ajoutez un client.", "Ajoutez encore un client !"),
    ("the source was edited", "Add a", "Please add a"),
    ("the key above was edited", "title: Une page", "title: Une autre page"),
    ("the heading was edited", "Ancien", "Très ancien"),
  ])
  func `stays when`(_ what: String, _ old: String, _ new: String) throws {
    let edited = Self.original.replacing(old, with: new)
    #expect(edited != Self.original)
    #expect(try Self.fingerprints(of: edited) == Self.fingerprints(of: Self.original))
  }

  @Test func `stays when a value of the front matter changes, but is still wrong`() throws {
    let file = SampleFile("a.md", Self.original.replacing("2020-13-01", with: "2020-14-01"))
    let found = report([diagnostic(file, file.range("2020-14-01"))])
    let fingerprint = try JSONValue(render(found, as: .gitlab, [file]))[0]["fingerprint"].string
    #expect(try fingerprint == Self.fingerprints(of: Self.original)[0])
  }

  @Test func `stays when the value in the last line of a YAML page changes`() throws {
    let fingerprints = try ["yes", "no"].map { value in
      let file = SampleFile("a.yml", "title: x\ntopic: \(value)")
      let found = report([diagnostic(file, file.range(value))])
      return try JSONValue(render(found, as: .gitlab, [file]))[0]["fingerprint"].string
    }
    #expect(fingerprints[0] == fingerprints[1])
  }

  @Test func `is made of the key above, whatever lies between, and in each file anew`() throws {
    func fingerprints(_ between: String) throws -> [String?] {
      let files = ["a.md", "b.md"].map { path in
        SampleFile(path, "---\n# none\ntitle: x\n\(between)  - one\ntopic: y\n\(between)# two\n---\nText\n")
      }
      let found = report(
        files.flatMap { file in
          ["none", "one", "two", "Text"].map { diagnostic(file, file.range($0)) }
        })
      return try JSONValue(render(found, as: .gitlab, files)).array.map { $0["fingerprint"].string }
    }
    let found = try fingerprints("")
    #expect(Set(found).count == 8)
    #expect(try fingerprints("# a: b\n\n  c: d\nno key\n") == found)
  }

  @Test func `takes no text behind the front matter for its value`() throws {
    func fingerprint(_ title: String) throws -> String? {
      let file = SampleFile("a.md", "---\ntitle: \(title)\n...\nA: text\n\n---\n")
      return try JSONValue(render(report([diagnostic(file, file.range("text"))]), as: .gitlab, [file]))[0][
        "fingerprint"
      ].string
    }
    let file = SampleFile("a.md", "Any text")
    let found = report([diagnostic(file, file.range("text"))])
    let outside = try JSONValue(render(found, as: .gitlab, [file]))[0]["fingerprint"].string
    #expect(try fingerprint("x") == outside)
  }

  @Test func `differs by rule, path, unit and number`() throws {
    let file = SampleFile("a.md", Self.original)
    let other = SampleFile("b.md", Self.original)
    let range = file.range("client")
    let found = report([
      diagnostic(file, range, unit: "1"), diagnostic(file, range, unit: "2"),
      diagnostic(file, range, unit: "1"), diagnostic(file, range, rule: "b-rule", unit: "1"),
      diagnostic(other, range, unit: "1"), diagnostic(file, range),
    ])
    let all = try JSONValue(render(found, as: .gitlab, [file, other])).array.compactMap {
      $0["fingerprint"].string
    }
    #expect(Set(all).count == 6)
    #expect(all.allSatisfy { $0.utf8.count == 16 })
  }

  @Test func `is the same from any folder`() throws {
    let text = Self.original
    func fingerprints(_ path: ByteString, from folder: ByteString) throws -> [String?] {
      let file = SampleFile(path, text)
      let options = ReporterOptions(paths: ReportedPaths(root: "/r", workingFolder: folder))
      let found = report([diagnostic(file, file.range("client"), unit: "1")])
      let sarif = try JSONValue(render(found, as: .sarif, [file], options))["runs"][0]["results"][0]
      let location = sarif["locations"][0]["physicalLocation"]["artifactLocation"]
      return [sarif["partialFingerprints"]["sxslint/v1"].string, location["uri"].string]
    }
    let expected = try fingerprints("docs/a b.md", from: "/r")
    #expect(expected[1] == "docs/a%20b.md")
    #expect(try fingerprints("a b.md", from: "/r/docs") == expected)
    #expect(try fingerprints("./a b.md", from: "/r/docs") == expected)
    #expect(try fingerprints("/r/docs/a b.md", from: "/r/other") == expected)
    #expect(try fingerprints("../docs/a b.md", from: "/r/other") == expected)
    #expect(try fingerprints("/s/a.md", from: "/r")[1] == "file:///s/a.md")
  }
}
