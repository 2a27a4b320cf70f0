import SXSDocument
import SXSLintCore
import Testing

@testable import SXSLintRules

/// The rules on whole sentences: not translated, or not to the end.
@Suite struct SentenceTests {
  private static let locales: [ByteString] = [
    "fr-FR", "de-DE", "es-ES", "pt-BR", "ru-RU", "ja-JP", "zh-CN", "zh-TW", "ko-KR", "ar-SA", "he-IL",
    "th-TH",
    "tr-TR", "hi-IN",
  ]

  @Test(
    arguments: locales,
    [
      "Select the customer that you want to add.", "Start typing a name in the search box.",
      "Sign into the [Contoso dashboard](https://contoso.com/).", "The rules for customers of the shop",
      "creating, reading, writing items and folders", "Does it work with the older version?",
    ])
  func `finds sentences that were not translated`(_ locale: ByteString, _ text: String) {
    #expect(marks(Untranslated(), locale, text, text) == [text])
    #expect(marks(LeftInEnglish(), locale, text, text) == [], "one defect, one finding")
  }

  @Test(
    arguments: [
      "Contoso Suite 2021 with Calling Minutes for Faculty",
      "RFC 1454, Comparison of Proposals for Next Version of IP.",
      "[do](do.md), [for](for.md), [foreach](foreach-in.md), [in](foreach-in.md), [while](while.md)",
      "this is a good product", #"["this","is","a","good","product"]"#,
      "**r**[**un**] [[*path_to_exe*] [*args_to_exe*]]",
      "`add the customer to your list`", "https://contoso.com/add/the/customer/to/your/list",
      "a, b, c, +, /, d",
      #"Expected 'Error': false for; actual: True"."#, #"**Ask** \<*module name*> \<*type or method name*>"#,
      "docs.contoso.com and admin.contoso.com", "add(key: string, value: any)",
    ])
  func `lets names, lists and samples be`(_ text: String) {
    #expect(marks(Untranslated(), "fr-FR", text, text) == [])
  }

  @Test func `lets English be where English is wanted`() {
    let text = "Select the customer that you want to add."
    #expect(marks(Untranslated(), "en-GB", text, text) == [])
  }

  @Test(
    arguments: [
      ("ru-RU", 1), ("ja-JP", 1), ("zh-CN", 1), ("zh-TW", 1), ("ko-KR", 1), ("ar-SA", 1), ("he-IL", 1),
      ("th-TH", 1),
      ("hi-IN", 1), ("sr-Cyrl-RS", 1), ("sr-Latn-RS", 0), ("fr-FR", 0), ("de-DE", 0), ("tr-TR", 0),
      ("tlh", 0),
    ] as [(ByteString, Int)])
  func `finds English where another script is used`(_ locale: ByteString, _ count: Int) {
    let text = "select the customer that you want add，"
    #expect(marks(LeftInEnglish(), locale, text, "Select the customer that you want to add.").count == count)
  }

  @Test(
    arguments: [
      ("fr-FR", "Ajoutez un client à la liste avant de lui envoyer une première facture et", false),
      ("de-DE", "Fügen Sie der Liste einen Kunden hinzu, bevor Sie", false),
      ("es-ES", "Agregue un cliente a la lista antes de", false),
      ("pt-BR", "Adicione um cliente à lista antes", true),
      ("ru-RU", "Добавьте клиента в список, прежде", true), ("tr-TR", "Müşteriyi listeye ekleyin", true),
      ("ja-JP", "最初の請求書を送信する前に", false), ("zh-CN", "在向客户发送第一张", false),
      ("zh-TW", "在向客戶傳送第", false), ("ko-KR", "고객에게 첫 번째 청구서를", false),
      ("ar-SA", "أضف عميلا إلى القائمة قبل", true), ("he-IL", "הוסף לקוח לרשימה לפני", true),
      ("hi-IN", "ग्राहक को सूची में जोड़ें", true),
    ] as [(ByteString, String, isShort: Bool)])
  func `finds translations that break off`(_ locale: ByteString, _ target: String, _ isShort: Bool) {
    let source =
      "Add a customer to the list before you send the first invoice to that customer and before you ask for any payment."
    #expect(marks(TruncatedTranslation(), locale, target, source) == [target])
    // What is too short by far was cut off, whatever it ends with.
    #expect(marks(TruncatedTranslation(), locale, target + ".", source) == (isShort ? [target + "."] : []))
    #expect(marks(TruncatedTranslation(), locale, target, "Add a customer.") == [])
  }

  @Test(
    arguments: [
      // Whole, though short; code moved to the end; Thai has no full stop; a title's question mark.
      ("zh-CN", "返回复数的平方根。", "Returns the square root of the complex number that you give."),
      ("fr-FR", "Indique `client`", "The name of the option that you have to give here is `client`."),
      ("th-TH", "เพิ่มลูกค้าลงในรายการก่อนส่งใบแจ้งหนี้", "Add a customer to the list before you send the invoice."),
      ("ja-JP", "**作成するタブの種類**", "**What kind of tab would you like to create?**"),
      ("ru-RU", "Язык XAML", "Extensible Application Markup Language (XAML)"),
      // What is lost is reported by another rule.
      ("fr-FR", "Ajoutez", "Add [a customer](b.md) to the list before you send the first invoice."),
      ("fr-FR", "Ajoutez", "Add `customer` to the list before you send the first invoice to somebody."),
      ("fr-FR", "", "Add a customer to the list before you send the first invoice."),
      (
        "fr-FR", ".",
        "Add a customer to the list before you send the first invoice, and wait for the payment."
      ),
    ] as [(ByteString, String, String)])
  func `lets short translations be`(_ locale: ByteString, _ target: String, _ source: String) {
    #expect(marks(TruncatedTranslation(), locale, target, source) == [])
  }

  @Test func `measures by the pairs around`() {
    // A terse translator: none of the sentences breaks off.
    let pairs = (104..<140).map { id in
      """
      <span data-ttu-id="1f2e3-\(id)">Ajoutez un client</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-\(id)">Add one of the customers now.</span></span>

      """
    }
    let document = parseFrench(pairs.joined(separator: "\n"))
    #expect(TruncatedTranslation().check(document).isEmpty)
  }

  private func parseFrench(_ text: String) -> Document {
    var parser = DocumentParser(locale: "fr-FR")
    return parser.parse(SourceFile(path: "a.md", text: text))
  }
}
