import SXSDocument
import SXSLintCore
@testable import SXSLintRules
import TestSupport
import Testing

/// What the two rules on numbers say of a pair.
@Suite struct NumberTests {
  private static func messages(_ target: String, _ source: String, _ locale: ByteString) -> [String] {
    let document = parse(pair(target, source), locale: locale)
    return [ChangedNumber(), LostNumber()].flatMap { (rule: any DocumentRule) in rule.check(document) }
      .map(\.message)
  }

  @Test(
    arguments: [
      // Digits, separators, leading zeros, fractions that are none.
      ("١٢٣ عميلًا", "123 customers", "ar-SA"),
      ("१२,३४,५६७ ग्राहक", "1,234,567 customers", "hi-IN"),
      ("１２３人の顧客", "123 customers", "ja-JP"),
      ("1.234,5 Kunden", "1,234.50 customers", "de-DE"),
      ("1\u{202F}234 clients", "1,234 customers", "fr-FR"),
      ("1 234 567 клиентов", "1,234,567 customers", "ru-RU"),
      ("1’234 Kunden", "1,234 customers", "de-CH"),
      ("7 clientes a 5 €", "07 customers at €5.00", "es-ES"),
      ("0,50 €", "$.50", "fr-FR"),
      ("1,300.8\u{200E}1 לקוחות", "1,300.81 customers", "he-IL"),
      ("2\\.1 以降 1\\,5", "2.1 or later, 1.5", "ja-JP"), ("3\\.2.", "3b.", "ru-RU"),
      // Dates and clocks.
      ("31.12.2021", "12/31/2021", "de-DE"),
      ("25.12.06", "12/25/2006", "ru-RU"),
      ("le 31 décembre 2021", "12/31/2021", "fr-FR"),
      ("1.2.2021", "02/01/21", "fi-FI"),
      ("16.01.2003–20.01.03", "01/16/03 01/20/03", "de-DE"),
      ("ab 1.1.2014", "from January 1, 2014", "fi-FI"),
      ("il 2.12., le 30.12.", "on Dec 2 and December 30", "fi-FI"),
      ("am 2.1.2014", "on the 2nd of January 2014", "de-DE"),
      ("2014.1.2", "January 2nd, 2014", "hu-HU"),
      // What opens a list by mistake is there.
      ("2020. június 30-án", "On June 30th, 2020", "hu-HU"),
      ("31 декабря", "12/31", "ru-RU"),
      ("2021年12月31日", "December 31, 2021", "ja-JP"),
      ("À 18 h", "At 6:00 PM", "fr-FR"),
      ("0時", "12 AM", "ja-JP"),
      ("kl. 14.30 og 0.05", "at 2:30 PM and 12:05 AM", "da-DK"),
      ("Année fiscale 2020", "FY20", "fr-FR"),
      // Magnitudes, words, Roman numerals, other names.
      ("300 000 клиентов", "300K customers", "ru-RU"),
      ("150万顾客", "1.5 million customers", "zh-CN"),
      ("10万", "100,000", "zh-TW"),
      ("1 500 000 clients, 12 500 Go", "1.5M customers, 12.5K GB", "fr-FR"),
      ("20 亿客户", "2 billion customers", "zh-CN"),
      ("10 लाख ग्राहक", "1 million customers", "hi-IN"),
      ("2 mil millones de clientes", "2 billion customers", "es-ES"),
      ("mil clientes", "1,000 customers", "es-ES"),
      ("ปี 2564", "the year 2021", "th-TH"),
      ("날짜: 2021. 12. 31.", "Date: 12/31/2021", "ko-KR"),
      ("deux clients", "2 customers", "fr-FR"),
      ("douze clients, 5 jours", "12 customers, five days", "fr-FR"),
      ("Двенадцати клиентам", "12 customers", "ru-RU"),
      ("3 客户", "three customers", "zh-CN"),
      ("שעתיים, 3 ימים", "2 hours, three days", "he-IL"),
      ("สิบสองลูกค้า", "12 customers", "th-TH"),
      ("On iki müşteri", "12 customers", "tr-TR"),
      ("Quartal III", "Q3", "de-DE"),
      ("Круглосуточно", "24/7", "ru-RU"),
      ("ininterrumpida", "24x7x365", "es-ES"),
      ("24 時間 365 日", "24 X 7", "ja-JP"), ("第一季度 2021 (FY21)", "FY21 Q1", "zh-CN"),
      ("全年全天候", "24 hours per day, 365 days per year", "zh-CN"),
      ("32 бита", "x86", "ru-RU"),
      ("Три в v3.0", "3 in v3.0", "ru-RU"),
      ("2268 кг", "5000 lbs", "ru-RU"),
      // A number that only the translation has, or one digit that it lacks.
      ("1 つの顧客", "a customer", "ja-JP"),
      ("le client", "customer 1", "fr-FR"),
      // Code and destinations are no prose.
      ("[voir](a25.md) `25`", "[see](a52.md) `52`", "fr-FR"),
      ("`25`", "25", "fr-FR"),
    ] as [(String, String, ByteString)])
  func `lets pass what languages do to numbers`(_ target: String, _ source: String, _ locale: ByteString) {
    #expect(Self.messages(target, source, locale) == [])
  }

  @Test(
    arguments: [
      ("52 clients", "25 customers", "the translation has '52' where the source has '25'"),
      ("1.2.2013", "02/01/03", "the translation has '1.2.2013' where the source has '02', '01', '03'"),
      ("2.1.2014", "March 2, 2014", "the translation has '2.1.2014' where the source has '2', '2014'"),
      ("2.1", "2 customers", "the translation has '2.1' where the source has '2'"),
      ("5.3.2021", "May 3, 2021", "the translation has '5.3.2021' where the source has '3', '2021'"),
      (
        "5. janvier 2020, 2.1", "January 5, 2020, version 2",
        "the translation has '2.1' where the source has '2'"
      ),
      ("mai 2020, 5,12 Go", "In May 2020, 12 GB", "the translation has '5,12' where the source has '12'"),
      ("7.10 (oct. 2019)", "Version 7 (Oct 2019)", "the translation has '7.10' where the source has '7'"),
      ("port 80.2019", "port 80 and 19", "the translation has '80.2019' where the source has '80', '19'"),
      (
        "1.2.2021", "21 customers, 1 of 2",
        "the translation has '1.2.2021' where the source has '21', '1', '2'"
      ),
      ("2.5 ist da", "On May 2 it is here", "the translation has '2.5' where the source has '2'"),
      ("2.5", "May be 2", "the translation has '2.5' where the source has '2'"),
      ("7.1 clients", "7.01 customers", "the translation has '7.1' where the source has '7.01'"),
      ("15 clients", "1.5 customers", "the translation has '15' where the source has '1.5'"),
      ("v1.0", "v5.0", "the translation has '1.0' where the source has '5.0'"),
      ("2.7 de place", "2G of space", "the translation has '2.7' where the source has '2'"),
      ("3.3. Ajoutez", "3b. Add", "the translation has '3.3' where the source has '3'"),
      ("v2\\.1", "v2.2", "the translation has '2\\.1' where the source has '2.2'"),
      ("v5.1.3", "v5.3.1", "the translation has '5.1.3' where the source has '5.3.1'"),
      ("kl. 14.35", "at 2:30 PM", "the translation has '14.35' where the source has '2', '30'"),
      ("14.30", "at 2:30", "the translation has '14.30' where the source has '2', '30'"),
      ("1 600 000", "1.5M", "the translation has '1', '600', '000' where the source has '1.5'"),
      ("Office", "Office 365, 24/7", "the translation lacks '365' of the source"),
      // A word that looks like one for a number hides no other number in its place.
      ("5 secondes", "2 seconds", "the translation has '5' where the source has '2'"),
      ("le 6 mai", "on May 5", "the translation has '6' where the source has '5'"),
      // Words that multiply are known; other words behind a number tell nothing.
      ("300 clients", "3 customers", "the translation has '300' where the source has '3'"),
      ("5 millions", "50 million", "the translation has '5' where the source has '50'"),
      ("100 clients", "1000 customers", "the translation has '100' where the source has '1000'"),
      ("3 clients", "4 customers", "the translation has '3' where the source has '4'"),
      ("À 17 h", "At 6 PM", "the translation has '17' where the source has '6'"),
      ("١٢٤ عميلًا", "123 customers", "the translation has '١٢٤' where the source has '123'"),
      ("800० clients", "800 customers", "the translation has '800०' where the source has '800'"),
      ("8０人", "8 customers", "the translation has '8０' where the source has '8'"),
      ("[les 52](a.md)", "[the 25](a.md)", "the translation has '52' where the source has '25'"),
      ("Office", "Office 365", "the translation lacks '365' of the source"),
      ("La version", "Version 5.3.0", "the translation lacks '5.3.0' of the source"),
      ("version.xml", "version.1.xml", "the translation lacks '1' of the source"),
      ("365 et", "365 and 365", "the translation lacks '365' of the source"),
      ("Des clients", "15 customers", "the translation lacks '15' of the source"),
    ])
  func `names both sides' values`(_ target: String, _ source: String, _ message: String) {
    #expect(Self.messages(target, source, "fr-FR") == [message])
  }

  @Test func `lets a number go into the next sentence`() {
    let text = pair("Ajoutez-en.", "Add 25.", 101) + " " + pair("Ces 25 clients.", "The customers.", 102)
    #expect(ChangedNumber().check(parse(text)).isEmpty)
    #expect(LostNumber().check(parse(text)).isEmpty)
  }

  @Test func `points at the number, and at that of the source`() throws {
    let document = parse(pair("Pour 52 clients", "For 25 customers"))
    let finding = try #require(ChangedNumber().check(document).first)
    #expect(document.text(finding.range) == "52")
    #expect(finding.notes.compactMap(\.range).map(document.text) == ["25"])
  }

  @Test(arguments: [
    "fr", "de", "es", "pt", "it", "ru", "tr", "hi", "he", "ar", "th", "ja", "zh", "ko", "pl", "cs", "nl",
    "sv",
  ])
  func `knows the words of a language`(_ language: String) throws {
    let words = try #require(NumberWords.of(language))
    let samples = [
      "fr": "trois", "de": "drei", "es": "tres", "pt": "três", "it": "tre", "ru": "три", "tr": "üç",
      "hi": "तीन",
      "he": "שלוש", "ar": "ثلاث", "th": "สาม", "ja": "三", "zh": "三", "ko": "세", "pl": "trzy", "cs": "tři",
      "nl": "drie", "sv": "tre",
    ]
    let text = Array(try #require(samples[language]).utf8)
    #expect(words.name(3, in: text))
    #expect(!words.name(5, in: text))
  }

  @Test(
    arguments: [
      ("fr", 13, "treize"), ("fr", 70, "septante"), ("de", 12, "am zwölften dezember"),
      ("de", 40, "vierzigsten"),
      ("es", 16, "dieciséis"), ("es", 11, "undécimo"), ("pt", 16, "dezasseis"), ("pt", 17, "dezessete"),
      ("it", 20, "ventesimo"),
      ("ru", 100, "сотый"), ("ru", 19, "девятнадцать"), ("pl", 2, "dwóch"), ("pl", 9, "września"),
      ("cs", 5, "května"),
      ("nl", 3, "mrt."), ("sv", 18, "arton"), ("tr", 4, "dördüncü"), ("tr", 15, "on beş"), ("hi", 50, "पचास"),
      ("he", 5, "חמישה"), ("he", 10, "אוק׳ 2020"), ("ar", 14, "أربعة عشر"), ("th", 40, "สี่สิบ"),
      ("ja", 30, "三十日"),
      ("zh", 60, "六十"), ("ko", 20, "스물"),
    ])
  func `knows numbers and months in the forms of CLDR`(_ language: String, _ number: Int, _ text: String)
    throws
  {
    let words = try #require(NumberWords.of(language))
    #expect(words.name(number, in: Array(text.utf8)))
    #expect(!words.name(7, in: Array(text.utf8)))
  }

  @Test(arguments: [("ja", 3, "を参照"), ("ko", 2, "이 문서"), ("ko", 1, "일 단위")])
  func `takes no signs and syllables of other words for numbers`(
    _ language: String, _ number: Int, _ text: String
  ) throws {
    #expect(try #require(NumberWords.of(language)).name(number, in: Array(text.utf8)) == false)
  }

  @Test func `has words from CLDR for every language with words of its own`() {
    for language in NumberWordTable.languages.keys { #expect(NumberWords.of(language) != nil, "\(language)") }
  }
}
