import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

@Suite struct LocaleLinkTests {
  @Test(
    arguments: [
      ("https://docs.microsoft.com/en-us/x", "https://docs.microsoft.com/en-us/x", [.info]),
      ("HTTPS://Docs.Microsoft.com/EN-US/x", "https://docs.microsoft.com/en-us/x", [.info]),
      ("https://docs.microsoft.com/fr-fr/x", "https://docs.microsoft.com/x", [.warning]),
      ("https://docs.microsoft.com/de-de/x", "https://docs.microsoft.com/x", [.warning]),
      ("https://docs.microsoft.com/fr-fr/x", "https://docs.microsoft.com/en-us/x", [.info]),
      ("https://docs.microsoft.com/de-de/x", "https://docs.microsoft.com/de-de/x", []),
      ("https://docs.microsoft.com/zh-hant-tw", "https://docs.microsoft.com/x", [.warning]),
      ("https://docs.microsoft.com/how-to/x", "https://docs.microsoft.com/how-to/x", []),
      ("https://example.com/en-us/long-enough", "https://example.com/en-us/long-enough", []),
      ("/en-us/partner-center/long-enough", "/en-us/partner-center/long-enough", []),
    ] as [(String, String, [Severity])])
  func `tells who put the locale in`(_ target: String, _ source: String, _ severities: [Severity]) {
    let document = parse(pair("[a](\(target))", "[b](\(source))"), locale: "fr-FR")
    #expect(HardCodedLocale().check(document).map { $0.severity ?? .info } == severities)
  }

  @Test(
    arguments: [
      (["a.md": "[x](B.md) [y](b.md)", "b.md": ""], ["a.md: B.md"]),
      (SmallRepository(["a.md": "![x](Media/a.png)"], files: ["media/a.png"]), ["a.md: Media/a.png"]),
      (["a.md": "[x](C.md)", "b.md": ""], []),
    ] as [(SmallRepository, [String])])
  func `finds paths in another letter case`(_ repository: SmallRepository, _ findings: [String]) {
    #expect(repository.findings(of: PathCase()) == findings)
  }
}
