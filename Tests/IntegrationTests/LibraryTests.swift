// README: begin
import SXSDocument
import SXSLintCore
import SXSLintRules
// README: end
import TestSupport
import Testing

/// The library as the README shows it: ``GeneratedTextTests`` takes the lines between the marks from here.
@Suite struct LibraryTests {
  // README: begin

  /// What the default rules find in a page, and the sentences of both languages.
  func look(
    at page: SourceFile
  ) async -> (sentences: [(source: String, target: String)], findings: [String]) {
    var parser = DocumentParser()
    let document = parser.parse(page)
    let sentences = document.units.compactMap { unit in
      unit.source.flatMap { source in
        unit.target.map { (document.text(source.content), document.text($0.content)) }
      }
    }
    let linter = Linter(rules: allRules.filter { $0.info.severity != nil }.map { ActiveRule($0) })
    let documents = [Input(path: page.path, displayPath: page.path)]
    let repository = RepositoryInput(name: "docs.fr-fr", documents: documents, files: [page.path])
    let report = await linter.lint([repository]) { _ in page }
    return (sentences, report.diagnostics.map { "\($0.rule): \($0.finding.message)" })
  }
  // README: end

  @Test func `reads a page and finds what is wrong`() async throws {
    let text = """
      <span data-ttu-id="1f2e3-104">Add a customer to the list.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer to the list.</span></span>
      """
    let (sentences, findings) = await look(at: SourceFile(path: "page.md", text: text))
    #expect(sentences.map(\.target) == ["Add a customer to the list."])
    #expect(
      findings == [
        "missing-field: the document has translation units but no front matter",
        "untranslated: the translation is the same as the source",
      ])
  }
}
