import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

/// The rule that compares the translations of a source over a repository.
@Suite struct InconsistentTranslationTests {
  private static let source = "Add a customer to the list."

  private func page(_ translations: [String], of source: String = Self.source) -> String {
    translations.enumerated().map { index, translation in
      """
      <span data-ttu-id="1f2e3-\(104 + index)">\(translation)</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-\(104 + index)">\(source)</span></span>


      """
    }.joined()
  }

  private func findings(_ pages: [String], locale: ByteString? = "fr-FR") -> [LocatedFinding] {
    let files = pages.enumerated().map { SourceFile(path: ByteString("\($0).md"), text: $1) }
    return MemoryRepository(files, locale: locale).findings(of: InconsistentTranslation())
  }

  @Test(
    arguments: [
      ("Ajoutez un client.", 1), ("Ajouter un  client", 0), ("AJOUTER UN CLIENT !", 0),
      ("Ajouter\u{A0}un \u{200E}client.", 0), ("**Ajouter** un client.", 0), ("Ajouter deux clients.", 1),
      // Not translated: for another rule.
      (Self.source, 0),
    ])
  func `takes texts for the same that differ in marks only`(_ translation: String, _ count: Int) {
    let usual = [String](repeating: "Ajouter un client.", count: 3)
    #expect(findings([page(usual + [translation])]).count == count)
  }

  @Test(
    arguments: [
      (Self.source, 1), ("Customer", 0), ("Customer List View Settings", 0),
      ("`add the customer`, AddCustomer()", 0),
      ("Settings of the customer list", 1),
    ])
  func `compares sentences only`(_ source: String, _ count: Int) {
    #expect(findings([page(["a b", "a b", "a b", "a c"], of: source)]).count == count)
  }

  @Test(
    arguments: [
      (3, 1, 1), (2, 1, 0), (4, 2, 1), (3, 2, 0), (30, 15, 1),
    ])
  func `asks for a clear majority`(_ usual: Int, _ rare: Int, _ count: Int) {
    let translations =
      [String](repeating: "Ajouter un client.", count: usual)
      + [String](repeating: "Ajoutez un client.", count: rare)
    #expect(findings([page(translations)]).count == count)
  }

  @Test func `tells each wording once, with the place of the usual one`() throws {
    let rare = page(["Ajoutez un client.", "Ajoutez un client."])
    let usual = page([String](repeating: "Ajouter un client.", count: 6))
    let all = findings([rare, usual, page(["Ajoutez un client."])])
    let found = try #require(all.first)
    #expect(all.count == 1)
    #expect(found.path == "0.md")
    #expect(
      found.finding.message
        == "'Ajoutez un client.' stands 3 times where 'Ajouter un client.' stands 6 times for the same source"
    )
    #expect(found.finding.notes.map(\.path) == [nil, "1.md"])
    #expect(found.finding.severity == .info)
  }

  @Test func `begins long texts where they differ`() {
    let start = "Pour ajouter un client à la liste, sélectionnez le bouton "
    let all = findings([page([start + "Ajouter", start + "Ajouter", start + "Ajouter", start + "Nouveau"])])
    #expect(
      all.map(\.finding.message) == [
        "'…Nouveau' stands once where '…Ajouter' stands 3 times for the same source"
      ])
  }

  @Test(arguments: [("en-GB", 0), ("fr-FR", 1)] as [(ByteString, Int)])
  func `lets English be`(_ locale: ByteString, _ count: Int) {
    #expect(findings([page(["a b", "a b", "a b", "a c"])], locale: locale).count == count)
  }

  @Test func `collects translations only where a rule asks for them`() {
    let document = parse(page(["Ajouter un client."]), locale: "fr-FR")
    #expect(Outline(document).translations.isEmpty)
    #expect(Outline(document, with: .translations).translations.count == 1)
  }
}
