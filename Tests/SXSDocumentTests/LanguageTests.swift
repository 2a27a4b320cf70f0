import SXSDocument
import TestSupport
import Testing

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("fr-FR", .latin, true), ("DE", .latin, true), ("pt-BR", .latin, true), ("tr-tr", .latin, true),
      ("ru-RU", .cyrillic, true), ("ko-KR", .korean, true), ("ar-SA", .arabic, true),
      ("he-IL", .hebrew, true), ("hi-IN", .devanagari, true), ("ja-JP", .japanese, false),
      ("zh-CN", .chinese, false), ("zh-Hant-TW", .chinese, false), ("th-TH", .thai, false),
      ("km-kh", .khmer, false), ("sr-Latn-RS", .latin, true), ("sr-Cyrl-RS", .cyrillic, true),
      ("uz-cyrl-uz", .cyrillic, true), ("tlh", nil, nil),
    ] as [(ByteString, Script?, Bool?)])
  func `knows how a language is written`(_ locale: ByteString, _ script: Script?, _ usesSpaces: Bool?) throws
  {
    let language = try #require(Language(locale: locale))
    #expect(language.script == script)
    #expect(language.usesSpaces == usesSpaces)
  }

  @Test(arguments: ["", "french", "fr_FR", "xx-FRA1"] as [ByteString])
  func `takes nothing but language tags`(_ locale: ByteString) {
    #expect(Language(locale: locale) == nil)
  }

  @Test(
    arguments: [
      (nil, "fr-FR", nil, "fr-FR"), ("de-DE", "fr-FR", "it-IT", "de-DE"), (nil, "fr-FR", "it-IT", "fr-FR"),
      (nil, nil, "it-IT", "it-IT"), (nil, "french", "it-IT", "it-IT"), (nil, nil, nil, nil),
    ] as [(ByteString?, ByteString?, ByteString?, ByteString?)])
  func `is what the user says, else the document, else the repository`(
    _ locale: ByteString?, _ named: ByteString?, _ fallback: ByteString?, _ expected: ByteString?
  ) {
    var parser = DocumentParser(locale: locale, fallbackLocale: fallback)
    let text = named.map { "---\nms.contentlocale: \($0)\n---\ntext\n" } ?? "text\n"
    #expect(parser.parse(SourceFile(path: "a.md", text: text)).language?.locale == expected)
  }
}
