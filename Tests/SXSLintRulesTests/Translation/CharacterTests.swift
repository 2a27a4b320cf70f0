import SXSDocument
import SXSLintCore
import Testing

@testable import SXSLintRules

/// The rules on single characters that should not be there.
@Suite struct CharacterTests {
  @Test(
    arguments: [
      ("a\u{B}b\u{C}", ["\u{B}"]), ("a\u{1}b\u{1F}", ["\u{1}"]), ("a\u{1}\u{2}b", ["\u{1}\u{2}"]),
      ("a\u{7F}b", ["\u{7F}"]),
      ("a\u{9F}b", ["\u{9F}"]), ("a\u{85}b", ["\u{85}"]), ("a\tb", []), ("a\u{A0}b\u{AD}", []),
    ] as [(String, [String])])
  func `finds control characters but tabs and line ends`(_ target: String, _ expected: [String]) {
    #expect(marks(ControlCharacter(), "fr-FR", target, "a b") == expected)
    #expect(marks(ControlCharacter(), "en-GB", target, "a b") == [])
    #expect(marks(ControlCharacter(), "fr-FR", target, target) == [])
  }

  @Test(
    arguments: [
      ("fr-FR", "cli\u{200B}\u{AD}ent, l\u{200B}e", ["\u{200B}\u{AD}"]),
      ("fr-FR", "cli\u{200B}ent", ["\u{200B}"]), ("de-DE", "Kun\u{AD}de", ["\u{AD}"]),
      ("ru-RU", "кли\u{FEFF}ент", ["\u{FEFF}"]), ("ja-JP", "顧\u{2060}客", ["\u{2060}"]),
      ("zh-CN", "客\u{200B}户", ["\u{200B}"]), ("ko-KR", "고\u{200B}객", ["\u{200B}"]),
      ("he-IL", "לק\u{200B}וח", ["\u{200B}"]), ("tr-TR", "müş\u{200B}\u{200B}teri", ["\u{200B}\u{200B}"]),
      // At the edge of a word, or beside a sign, nobody suffers.
      ("fr-FR", "un \u{200B}client\u{200B}", []), ("fr-FR", "a/\u{200B}b, 1\u{2060}2", []),
      // Marks of direction and joiners are not meant.
      ("he-IL", "לק\u{200E}וח", []), ("de-DE", "Auf\u{200C}lage", []),
      // Scripts that need them.
      ("th-TH", "เพิ่ม\u{200B}ลูกค้า", []), ("km-KH", "បន្ថែម\u{200B}អតិថិជន", []), ("lo-LA", "ເພີ່ມ\u{200B}ລູກຄ້າ", []),
      ("my-MM", "ဖောက်\u{200B}သည်", []), ("fa-IR", "مش\u{200B}تری", []), ("hi-IN", "ग्रा\u{200B}हक", []),
      ("ta-IN", "வாடிக்\u{200B}கையாளர்", []),
    ] as [(ByteString, String, [String])])
  func `finds invisible characters inside words`(_ locale: ByteString, _ target: String, _ expected: [String])
  {
    #expect(marks(InvisibleCharacter(), locale, target, "customer") == expected)
    #expect(marks(InvisibleCharacter(), locale, target, target) == [])
  }

  @Test(
    arguments: [
      ("fr-FR", "\u{202E}abc\u{202C}", ["\u{202E}"]), ("fr-FR", "\u{202A}abc\u{202C}", ["\u{202A}"]),
      ("he-IL", "\u{202D}אבג\u{202C}", ["\u{202D}"]), ("ar-SA", "\u{202A}Contoso\u{202C} أضف", []),
      ("ar-SA", "\u{202A}Contoso أضف", ["\u{202A}"]), ("he-IL", "\u{200F}\u{202B}הוסף\u{202C}", []),
      // An embedding in the direction of the line, not closed: nothing is seen of it.
      ("iw-IL", "\u{202B}הוסף", []), ("iw-IL", "הוסף\u{202C}", []),
      ("fr-FR", "\u{2068}abc\u{2069}", []), ("fr-FR", "\u{2068}abc", ["\u{2068}"]),
      ("fr-FR", "abc\u{2069}", ["\u{2069}"]),
      ("ar-SA", "\u{2067}\u{2066}أضف\u{2069}", ["\u{2067}"]), ("fa-IR", "\u{200E}\u{200F}\u{61C}", []),
      ("fr-FR", "“abc” — … • \u{202F}; \u{2028}", []),
    ] as [(ByteString, String, [String])])
  func `finds what turns the direction of a text`(
    _ locale: ByteString, _ target: String, _ expected: [String]
  ) {
    #expect(marks(BidiOverride(), locale, target, "customer") == expected)
    #expect(marks(BidiOverride(), locale, target, target) == [])
  }

  @Test(arguments: [
    ("abc\u{2069}", "closes nothing"), ("\u{2068}abc", "is not closed"),
    ("\u{202E}abc", "turns the direction"),
  ])
  func `says what is wrong with a control of direction`(_ target: String, _ expected: String) {
    let found = messages(BidiOverride(), "fr-FR", target, "customer")
    #expect(found.map { $0.contains(expected) } == [true])
  }

  @Test(
    arguments: [
      ("caract�re", ["�"]), ("��, �", ["��"]), ("（全角）", []), ("ﬁn", []),
    ] as [(String, [String])])
  func `finds where characters were lost`(_ target: String, _ expected: [String]) {
    #expect(marks(ReplacementCharacter(), "fr-FR", target, "Character") == expected)
    #expect(marks(ReplacementCharacter(), "fr-FR", target, "The sign �") == [])
  }

  @Test func `leaves bytes that are no UTF-8 to another rule`() {
    let bytes = Array("<span data-ttu-id=\"1f2e3-104\">caf".utf8) + [0xEF, 0xBF]
    let rest = "</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">coffee</span></span>"
    var parser = DocumentParser(locale: "fr-FR")
    let document = parser.parse(SourceFile(path: "a.md", bytes: ContiguousArray(bytes + Array(rest.utf8))))
    #expect(document.encodingFaults.count > 0)
    #expect(ReplacementCharacter().check(document).isEmpty)
  }
}
