import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

/// The rules on single words.
@Suite struct WordTests {
  @Test(
    arguments: [
      ("fr-FR", "un client client ajouté", ["client client"]), ("fr-FR", "si vous vous connectez", []),
      ("fr-FR", "nous nous sommes", []), ("fr-FR", "les les clients", ["les les"]),
      ("de-DE", "Kunden, die die Liste haben", []), ("de-DE", "wenn Sie sie hinzufügen", []),
      ("de-DE", "der Kunde Kunde", ["Kunde Kunde"]), ("es-ES", "el cliente cliente", ["cliente cliente"]),
      ("pt-BR", "o cliente cliente", ["cliente cliente"]), ("ru-RU", "для для клиента", ["для для"]),
      ("ja-JP", "ノード ノード を追加", ["ノード ノード"]), ("zh-CN", "在 Outlook Outlook 中", ["Outlook Outlook"]),
      ("zh-CN", "天天，客户", []), ("zh-TW", "客戶 客戶", ["客戶 客戶"]), ("ko-KR", "고객 고객을", []),
      ("ko-KR", "고객 고객", ["고객 고객"]), ("ko-KR", "그런 다음 다음 단계", []), ("he-IL", "את את הלקוח", ["את את"]),
      ("ar-SA", "شيئا شيئا", []),
      ("th-TH", "ลูกค้า ลูกค้า", ["ลูกค้า ลูกค้า"]), ("tr-TR", "adım adım ekleyin", []),
      ("tr-TR", "müşteri müşteri", ["müşteri müşteri"]), ("hi-IN", "अलग अलग ग्राहक", []),
      ("tr-TR", "tekrar tekrar tıklayın, arka uç uç noktası", []),
      ("nl-NL", "Vul de gegevens in in het veld, op op, om om en of of", []),
      ("nl-NL", "van de de klant", ["de de"]), ("da-DK", "brug for for hver, navn på på siden", []),
      ("da-DK", "at du du bruger", ["du du"]), ("nb-NO", "logge deg på på siden", []),
      ("cs-CZ", "Kaizala pro pro studenty", []), ("fr-FR", "créé en en sélectionnant un", []),
      // Three of them are one finding; a mark between two makes a difference, as does a hyphen, a digit or an apostrophe.
      ("fr-FR", "Le le client", ["Le le"]), ("fr-FR", "Vous vous connectez", []),
      ("fr-FR", "le Le le", []),
      ("fr-FR", "Les les", ["Les les"]), ("fr-FR", "A a, oui Oui oui", []), ("fr-FR", "Client clients", []),
      ("fr-FR", "a client client client b", ["client client client"]), ("fr-FR", "client, client", []),
      ("fr-FR", "client. Client", []), ("fr-FR", "client client-serveur, client client2", []),
      ("fr-FR", "que que l’on, c c", ["que que"]), ("fr-FR", "les clients\u{A0}: clients", []),
      ("fr-FR", "de réunions réunions\u{A0}: oui", ["réunions réunions"]),
      ("fr-FR", "« client client »", ["client client"]),
      ("fr-FR", "`client client` <b title=\"client client\">", []), ("fr-FR", "**client** client", []),
      ("fr-FR", "12 12 et -- --", []), ("fr-FR", "client  client", ["client  client"]),
    ] as [(ByteString, String, [String])])
  func `finds words that stand twice`(_ locale: ByteString, _ target: String, _ expected: [String]) {
    #expect(marks(RepeatedWord(), locale, target, "Add a customer.") == expected)
  }

  @Test(
    arguments: [("client client", 1), ("vous vous", 0), ("ons ons", 1), ("客户 客户", 1)] as [(String, Int)])
  func `knows the words of all languages where the language is not known`(_ target: String, _ count: Int) {
    let text = """
      <span data-ttu-id="1f2e3-104">\(target)</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer.</span></span>

      """
    #expect(RepeatedWord().check(parse(text)).count == count)
  }

  @Test(
    arguments: [
      ("A collection of collections", []), ("The class's class constructor", []), ("Trend trend chart", []),
      ("XX XX", []), ("Versions 3.x, 2.x", ["liste liste"]),
      ("Resource managers, project managers", ["liste liste"]),
      ("of it and of that", ["liste liste"]),
    ] as [(String, [String])])
  func `lets be what the source says twice`(_ source: String, _ expected: [String]) {
    #expect(marks(RepeatedWord(), "fr-FR", "liste liste", source) == expected)
  }

  @Test(
    arguments: [
      ("ru-RU", "Добавьте Cлужбу и Beтвь", ["Cлужбу", "Beтвь"]),
      ("ru-RU", "см. вHome.js", ["вHome"]),
      ("ru-RU", "Basicного", ["Basicного"]), ("ru-RU", "API-интерфейс, 5ГБ, v2", []),
      ("ru-RU", "`вHome` <b title=\"вHome\">", []),
      ("ru-RU", "COM_порт 3D", []), ("fr-FR", "cliеnt", ["cliеnt"]), ("fr-FR", "Δt, 5 μm, kΩ", []),
      ("fr-FR", "αβtest", ["αβtest"]), ("el-GR", "Windows και Contosoς", []),
      ("el-GR", "πελάτηs", ["πελάτηs"]),
      ("uk-UA", "iнший", ["iнший"]), ("ja-JP", "クライアントclient", []), ("zh-CN", "客户ID", []),
      ("he-IL", "לקוחX", []),
    ] as [(ByteString, String, [String])])
  func `finds words of two scripts`(_ locale: ByteString, _ target: String, _ expected: [String]) {
    #expect(marks(MixedScriptWord(), locale, target, "Add a customer.") == expected)
    #expect(marks(MixedScriptWord(), locale, target, target) == [])
  }
}
