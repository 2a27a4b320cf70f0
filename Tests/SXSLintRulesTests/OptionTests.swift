import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

/// What the options of the rules do.
@Suite struct OptionTests {
  @Test(
    arguments: [
      ([], 1), (["Bring your own license"], 1), (["bring Your own license", "or pay as you go"], 0),
      (["Bring your own license or pay as you go."], 0), (["own license or pay", "bring your"], 1),
      (["license or pay as you going"], 1), ([" ", "-"], 1),
    ] as [([String], Int)])
  func `phrases stay in English`(_ allow: [String], _ count: Int) {
    let text = "Bring your own license or **pay as you go**."
    #expect(marks(Untranslated(allow: Phrases(allow)), "ru-RU", text, text).count == count)
    #expect(marks(LeftInEnglish(allow: Phrases(allow)), "ru-RU", text, text + " Now.").count == count)
  }

  @Test(
    arguments: [
      ("Contoso is the best of tools", ["Contoso"], 1), ("Contoso is the best of tools", ["is the best"], 0),
      ("Bring your own or pay as you go.", ["pay", "pay as you go", "bring your own"], 0),
      ("You will pay `10` as you go home with it.", ["pay as you go"], 1),
      ("The terms & conditions of use of the site.", ["the terms & conditions of use of the site"], 0),
      ("Yahoo! is the best of all the sites.", ["Yahoo! is the best of all the sites"], 0),
      ("The U.S. is the best of all the lands.", ["the U.S. is the best of all the lands"], 0),
      (
        "Bring <b>your own license</b> or pay as you go.", ["Bring your own license or pay as you go"], 0
      ),
      ("You can pay. As you go to the shop for it.", ["pay as you go"], 1),
    ] as [(String, [String], Int)])
  func `phrases are what a reader sees`(_ text: String, _ allow: [String], _ count: Int) {
    #expect(marks(Untranslated(allow: Phrases(allow)), "fr-FR", text, text).count == count)
  }

  @Test func `what stands around a phrase is still to be translated`() {
    let text = "Pay as you go is the plan that you should choose for your first customer."
    #expect(marks(Untranslated(allow: ["pay as you go"]), "fr-FR", text, text) == [text])
  }

  @Test(
    arguments: [([], 1), (["client"], 0), (["Client"], 0), (["clients", "le"], 1), (["client client"], 1)]
      as [([String], Int)])
  func `words stand twice`(_ allow: [String], _ count: Int) {
    #expect(marks(RepeatedWord(allow: allow), "fr-FR", "un client client", "a customer").count == count)
  }

  @Test(
    arguments: [([], ["вHome", "Basicного"]), (["basicНого", "вhome"], ["Basicного"])]
      as [([String], [String])])
  func `words have letters of two scripts`(_ allow: [String], _ expected: [String]) {
    let found = marks(MixedScriptWord(allow: allow), "ru-RU", "вHome и Basicного", "a customer")
    #expect(found == expected)
  }

  @Test(arguments: [([], 2), (["nota"], 1), (["Nota", "AVISO"], 0)] as [([String], Int)])
  func `the build knows other alerts`(_ allow: [String], _ count: Int) {
    let document = parse("> [!NOTA]\n> a\n\n> [!Aviso]\n> b\n")
    #expect(UnknownAlert(allow: allow).check(document).count == count)
  }

  @Test(
    arguments: [
      (["docs.contoso.com"], ["https://Docs.Contoso.com/en-us"]), (["DOCS.contoso.com", "a.b"], nil),
      ([], []), (["https://docs.contoso.com/"], ["https://Docs.Contoso.com/en-us"]),
    ] as [([String], [String]?)])
  func `sites know the language of readers`(_ hosts: [String], _ expected: [String]?) {
    let addresses = ["https://Docs.Contoso.com/en-us", "http://a.b/fr-fr", "https://docs.microsoft.com/x"]
    let document = parse(addresses.map { "[a](\($0))\n" }.joined(separator: "\n"))
    var rule = HardCodedLocale()
    rule.hosts = hosts
    let found = rule.check(document).map { String(decoding: document[$0.range], as: UTF8.self) }
    #expect(found == expected ?? Array(addresses.prefix(2)))
  }

  @Test(arguments: [(90, 0), (67, 0), (66, 1), (1, 1), (100, 0)])
  func `a date is missed where so many others have one`(_ percent: Int, _ count: Int) {
    let undated = Handback.complete.removing("ms.date")
    let files = [Handback.complete, Handback.complete, undated, undated].enumerated().map {
      SourceFile(path: ByteString("\($0).md"), text: $1)
    }
    let found = MemoryRepository(files).findings(of: MissingDate(percent: percent))
    #expect(found.count == 2 * count)
  }

  @Test(arguments: [(2, 1), (3, 1), (4, 0)])
  func `a wording counts from so many on`(_ minimum: Int, _ count: Int) {
    let page = ["Ajoutez un client", "Ajoutez un client", "Ajoutez un client", "Ajout de client"]
      .enumerated().map { pair($1, "Add a customer to the list.", 104 + $0) }
      .joined(separator: "\n\n")
    let found = MemoryRepository([SourceFile(path: "a.md", text: page)], locale: "fr-FR")
      .findings(of: InconsistentTranslation(minimum: minimum))
    #expect(found.count == count)
  }
}
