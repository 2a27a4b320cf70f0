import Foundation
import SXSDocument
import SXSLintCore
import Testing

@testable import SXSLintRules

/// Text that was read in a wrong encoding, made by reading it so.
@Suite struct MojibakeTests {
  /// A word of each language, as it is when its UTF-8 was read as Latin-1.
  private static let words: [(locale: ByteString, word: String)] = [
    ("fr-FR", "déjà"), ("de-DE", "für"), ("es-ES", "año"), ("pt-BR", "não"), ("ru-RU", "клиент"),
    ("ja-JP", "顧客"), ("zh-CN", "客户"), ("zh-TW", "客戶"), ("ko-KR", "고객"), ("ar-SA", "عميل"),
    ("he-IL", "לקוח"), ("th-TH", "ลูกค้า"), ("tr-TR", "müşteri"), ("hi-IN", "ग्राहक"), ("el-GR", "πελάτης"),
  ]

  @Test(arguments: words, [String.Encoding.isoLatin1, .windowsCP1252])
  func `knows a word that was read as Latin-1 or Windows-1252`(
    _ example: (locale: ByteString, word: String), _ encoding: String.Encoding
  ) throws {
    // The five bytes that Windows-1252 has no character for make some words impossible.
    guard let garbled = String(data: Data(example.word.utf8), encoding: encoding) else { return }
    #expect(!marks(Mojibake(), example.locale, "Contoso \(garbled).", "Contoso customer.").isEmpty)
    #expect(marks(Mojibake(), example.locale, "Contoso \(example.word).", "Contoso customer.") == [])
    for rule in [ControlCharacter(), InvisibleCharacter(), EmptyTarget()] as [any Rule] {
      #expect(marks(rule, example.locale, garbled, "customer to be added") == [], "one defect, one finding")
    }
  }

  @Test func `knows Russian that was read as Windows-1251`() throws {
    let garbled = try #require(String(data: Data("Добавьте клиента".utf8), encoding: .windowsCP1251))
    #expect(marks(Mojibake(), "ru-RU", garbled, "Add a customer").count == 1)
    #expect(marks(Mojibake(), "ru-RU", "Добавьте клиента", "Add a customer") == [])
  }

  @Test(
    arguments: [
      // Letters beside punctuation, whose bytes in Windows-1252 happen to be UTF-8.
      ("fr-FR", "« déjà », là\u{A0}»"), ("fr-FR", "« CONFORMITÉ\u{A0}»"),
      ("fr-FR", "à la fois «\u{A0}ô\u{A0}»"),
      ("pt-BR", "“AMANHÃ”"), ("pt-BR", "NÃO, AÇÃO, CÂMARA"), ("de-DE", "„Spaß“, Groß…"),
      ("de-DE", "ÄÖÜ äöü ß"),
      ("da-DK", "Å, ÅØ, blåbær…"), ("ru-RU", "Её «США», раздел В»"), ("uk-UA", "Її, Ні, «Її»"),
      ("tr-TR", "İĞÜŞÖÇ ığüşöç"), ("vi-VN", "khách hàng đã được thêm"),
    ] as [(ByteString, String)])
  func `lets words be that only look like it`(_ locale: ByteString, _ text: String) {
    #expect(marks(Mojibake(), locale, text, "Text") == [])
  }

  @Test(
    arguments: [
      ("fr-FR", "câ\u{80}\u{99}est", ["â\u{80}\u{99}"]), ("fr-FR", "câ€™est", ["â€™"]),
      ("fr-FR", "clÃ© et prÃ©nom", ["Ã© et prÃ©"]), ("fr-FR", "Ã©", ["Ã©"]),
      ("fr-FR", "10Â\u{A0}%", ["Â\u{A0}"]),
    ] as [(ByteString, String, [String])])
  func `marks from the first garbled character to the last`(
    _ locale: ByteString, _ text: String, _ expected: [String]
  ) {
    #expect(marks(Mojibake(), locale, text, "Text") == expected)
  }

  @Test func `lets be what the source shows, too`() {
    #expect(marks(Mojibake(), "fr-FR", "« Ã© » au lieu de « é »", "'Ã©' for 'é'") == [])
  }
}
