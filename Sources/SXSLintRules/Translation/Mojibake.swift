import SXSDocument
import SXSLintCore

struct Mojibake: PairRule {
  static let info = RuleInfo(
    "mojibake", .translation, .error, "translation that was read in a wrong encoding",
    rationale: """
      A program took UTF-8 for another encoding, so that each letter beyond English became two or three others. Readers \
      cannot read the sentence.
      """,
    help:
      "Have the page translated again, or convert the text back: the characters are those of another encoding.",
    good: [
      #"""
      <span data-ttu-id="1f2e3-104">NÃO É PRECISO ADICIONAR UM CLIENTE</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">YOU NEED NOT ADD A CUSTOMER</span></span>
      """#,
      // Seen on both sides: what the sentence is about.
      #"""
      <span data-ttu-id="1f2e3-105">Le texte « Ã© » est mal lu.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-105">The text "Ã©" was misread.</span></span>
      """#,
    ],
    bad: [
      #"""
      <span data-ttu-id="1f2e3-104">Ajoutez un caract⟦Ã¨re accentuÃ©⟧.</span>\#
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add an accented character.</span></span>
      """#,
      """
      ---
      ms.contentlocale: ru-RU
      ---
      <span data-ttu-id="1f2e3-104">⟦Ð\u{94}Ð¾Ð±Ð°Ð²Ñ\u{8C}Ñ\u{82}Ðµ⟧ Contoso.</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add Contoso.</span></span>
      """,
    ])

  static let triggers = Characters.latin1

  func check(_ pair: Pair) -> [Finding] {
    guard let garbled = GarbledText(in: pair), !pair.isExplained(garbled.range) else { return [] }
    let shown = pair.document.file.byteString(garbled.firstRun).quoted
    return [
      Finding(
        at: garbled.range, "\(shown) is '\(garbled.meaning)' read in a wrong encoding",
        notes: [pair.sourceNote])
    ]
  }
}
