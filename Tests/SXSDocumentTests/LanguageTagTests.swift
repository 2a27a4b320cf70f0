import SXSDocument
import Testing

@Suite struct LanguageTagTests {
  @Test(
    arguments: [
      ("fr-FR", true), ("ru-ru", true), ("zh-Hant-TW", true), ("sr-latn-rs", true), ("es-419", true),
      ("fil", true),
      ("ca-ES-valencia", true), ("de-1996", true),
      ("xx-FRA1", false), ("french", false), ("fr_FR", false), ("fr-", false), ("-FR", false), ("f", false),
      ("fr-FR ", false), ("fr-F1", false), ("", false), ("fr-FR-FR", false),
    ] as [(ByteString, Bool)])
  func `knows the grammar of locales`(_ text: ByteString, _ isValid: Bool) {
    #expect(LanguageTag.isValid(text) == isValid)
  }

  @Test(
    arguments: [
      ("fr", "fr-FR", true), ("FR-fr", "fr-FR", true), ("zh-Hant", "zh-hant-tw", true),
      ("fr-FR", "fr", false), ("fr", "frp-FR", false), ("fr-FR", "fr-CA", false), ("", "fr", false),
    ] as [(ByteString, ByteString, Bool)])
  func `tells whether a tag is the narrower one`(_ range: ByteString, _ tag: ByteString, _ expected: Bool) {
    #expect(LanguageTag.covers(range, tag) == expected)
  }

  @Test(
    arguments: [
      ("partner-docs.fr-fr", "fr-fr"), ("docs.sr-Latn-RS", "sr-Latn-RS"), ("docs.es-419", "es-419"),
      ("docs.io", nil), ("docs", nil), ("docs.fr", nil), ("docs.zh-hans", nil), ("fr-fr", nil), ("", nil),
    ] as [(ByteString, ByteString?)])
  func `finds the locale in the name of a repository`(_ name: ByteString, _ locale: ByteString?) {
    #expect(LanguageTag.suffix(of: name) == locale)
  }
}
