import SXSDocument
import SXSLintCore
import SXSLintRules
import Testing

/// How much is read of documents that are not checked: no more than is asked, and never less.
@Suite struct ReadAlongTests {
  private static let frontMatter = """
    ---
    ms.contentlocale: fr-FR
    ---

    """

  private static func pair(_ target: String, _ source: String) -> String {
    """
    <span data-ttu-id="abcde-101">\(target)</span><span class="sxs-lookup">\
    <span data-stu-id="abcde-101">\(source)</span></span>
    """
  }

  /// The names of the rules that find something in `a.md`, and how often each document was read.
  private func check(
    _ bodies: [String: String], rules: Set<String> = ["broken-anchor", "missing-anchor"],
    isHandback: Bool = true, recalling recollection: inout Recollection
  ) -> (found: [String], reads: [String: Int]) {
    let names = bodies.keys.sorted()
    let inputs = names.map { name in
      Input(path: ByteString(name), displayPath: ByteString(name), isChecked: name == "a.md")
    }
    let repository = RepositoryInput(
      name: "docs.fr-fr", documents: inputs, files: names.map { ByteString($0) })
    var reads: [String: Int] = [:]
    var options = LinterOptions()
    options.show = .info
    let active = allRules.filter { rules.contains($0.info.name) }.map { ActiveRule($0) }
    let report = Linter(rules: active, options).lint([repository], recalling: &recollection) { input in
      let name = input.path.string
      reads[name, default: 0] += 1
      return SourceFile(path: input.path, text: (isHandback ? Self.frontMatter : "") + (bodies[name] ?? ""))
    }
    return (report.diagnostics.map(\.rule), reads)
  }

  private func check(
    _ bodies: [String: String], rules: Set<String> = ["broken-anchor", "missing-anchor"],
    isHandback: Bool = true
  ) -> (found: [String], reads: [String: Int]) {
    var recollection = Recollection(grows: false)
    return check(bodies, rules: rules, isHandback: isHandback, recalling: &recollection)
  }

  @Test func `of a document that nobody asks for the front matter is enough`() {
    let (found, reads) = check(["a.md": "[b](b.md), [c](c.md#c)", "b.md": "# B", "c.md": "# C"])
    #expect(found == [])
    #expect(reads == ["a.md": 1, "b.md": 1, "c.md": 2])
  }

  @Test func `a page that a link leads to an anchor of is read with all that it includes`() {
    let bodies = [
      "a.md": "[b](b.md#there) [b](b.md#nowhere)", "b.md": "[!INCLUDE [c](c.md)]",
      "c.md": "[!INCLUDE [d](d.md)]", "d.md": "# There", "e.md": "# Nowhere",
    ]
    let (found, reads) = check(bodies)
    #expect(found == ["broken-anchor"])
    #expect(reads == ["a.md": 1, "b.md": 2, "c.md": 2, "d.md": 2, "e.md": 1])
  }

  @Test func `the inclusions of a page that has the anchor itself are not read`() {
    let (found, reads) = check(["a.md": "[b](b.md#b)", "b.md": "# B\n\n[!INCLUDE [c](c.md)]", "c.md": "x"])
    #expect(found == [])
    #expect(reads == ["a.md": 1, "b.md": 2, "c.md": 1])
  }

  @Test func `inclusions that go round in a circle are read once`() {
    let bodies = ["a.md": "[b](b.md#x)", "b.md": "[!INCLUDE [c](c.md)]", "c.md": "[!INCLUDE [b](b.md)]"]
    let (found, reads) = check(bodies)
    #expect(found == ["broken-anchor"])
    #expect(reads == ["a.md": 1, "b.md": 2, "c.md": 2])
  }

  @Test func `an anchor of the page itself is looked for in what it includes`() {
    let (found, reads) = check(["a.md": "[x](#b)\n\n[!INCLUDE [b](b.md)]", "b.md": "# B", "c.md": "# C"])
    #expect(found == [])
    #expect(reads == ["a.md": 1, "b.md": 2, "c.md": 1])
  }

  @Test func `where a heading has no anchor all documents tell whether one is usual`() {
    let bare = "# \(Self.pair("Titre", "Title"))"
    let anchored = "# <a name=\"title\"></a>\(Self.pair("Titre", "Title"))"
    let (found, reads) = check(["a.md": bare, "b.md": anchored, "c.md": anchored])
    #expect(found == ["missing-anchor"])
    #expect(reads == ["a.md": 1, "b.md": 2, "c.md": 2])
    #expect(check(["a.md": bare, "b.md": bare, "c.md": anchored]).found == [])
    #expect(check(["a.md": anchored, "b.md": bare]).reads == ["a.md": 1, "b.md": 1])
  }

  @Test func `nothing is read that no rule asks for`() {
    let bodies = ["a.md": "[b](b.md#x)\n\n# \(Self.pair("Titre", "Title"))", "b.md": "# B"]
    #expect(check(bodies, rules: ["broken-link"]).reads == ["a.md": 1, "b.md": 1])
  }

  @Test func `what a rule of any set asks for is read`() {
    let inputs = ["a.md", "b.md"].map { Input(path: $0, displayPath: $0, isChecked: $0 == "a.md") }
    var repository = RepositoryInput(name: "docs", documents: inputs, files: ["a.md", "b.md"])
    repository.documents[0].ruleSet = 1
    let rules = allRules.filter { $0.info.name == "broken-anchor" }.map { ActiveRule($0) }
    let report = Linter(ruleSets: [[], rules], known: []).lint([repository]) { input in
      SourceFile(path: input.path, text: Self.frontMatter + (input.isChecked ? "[b](b.md#x)" : "# B"))
    }
    #expect(report.diagnostics.map(\.rule) == ["broken-anchor"])
  }

  @Test func `translations are compared with those of all documents, each read once`() {
    let source = "Add a customer to the list."
    let usual = String(repeating: Self.pair("Ajoutez un client.", source) + "\n\n", count: 3)
    let bodies = ["a.md": Self.pair("Ajouter un client.", source), "b.md": usual]
    let (found, reads) = check(bodies, rules: ["inconsistent-translation"])
    #expect(found == ["inconsistent-translation"])
    #expect(reads == ["a.md": 1, "b.md": 1])
  }

  @Test func `without front matter the units tell whether a document is a handback`() {
    // Where no handback has front matter, it is no fault that this one has none.
    let body = Self.pair("Oui", "Yes")
    let bodies = ["a.md": body, "b.md": body, "c.md": body]
    #expect(check(bodies, rules: ["missing-field"], isHandback: false).found == [])
    #expect(check(["a.md": body], rules: ["missing-field"], isHandback: false).found == ["missing-field"])
  }

  @Test(arguments: ["B.md#there", "~/b.md#there"])
  func `a page is read however the link to it is written`(_ link: String) {
    let (found, reads) = check(["a.md": "[b](\(link))", "b.md": "# B"])
    #expect(found == ["broken-anchor"])
    #expect(reads == ["a.md": 1, "b.md": 2])
  }

  @Test func `front matter without a handback key does not tell whether a document is a handback`() {
    let bare = Self.pair("Oui", "Yes")
    let body = "---\ntitle: Page\n---\n" + bare
    // Of three other handbacks two have front matter, which their units alone make handbacks.
    let bodies = ["a.md": bare, "b.md": body, "c.md": body, "d.md": bare]
    #expect(check(bodies, rules: ["missing-field"], isHandback: false).found == ["missing-field"])
    #expect(check(["a.md": bare, "d.md": bare], rules: ["missing-field"], isHandback: false).found == [])
    #expect(check(bodies, rules: ["missing-field"], isHandback: false).reads["b.md"] == 1)
  }

  @Test func `what was read before is not read again, but for what has changed`() {
    var first = Recollection(grows: true)
    var bodies = ["a.md": "[b](b.md#b) [c](c.md)", "b.md": "# B", "c.md": "# C"]
    #expect(check(bodies, recalling: &first).found == [])
    var same = Recollection(first, without: [])
    #expect(check(bodies, recalling: &same) == ([], [:]))
    bodies["b.md"] = "# A"
    var other = Recollection(first, without: ["b.md"])
    #expect(check(bodies, recalling: &other) == (["broken-anchor"], ["b.md": 2]))
    // Of this one only the front matter is known.
    bodies["a.md"] = "[c](c.md#a)"
    var last = Recollection(first, without: ["a.md"])
    #expect(check(bodies, recalling: &last) == (["broken-anchor"], ["a.md": 1, "c.md": 1]))
  }
}
