import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

@Suite struct FieldValueTests {
  @Test(
    arguments: [
      ("ms.translationtype", "MTE", []), ("ms.translationtype", "MTE95", [.warning]),
      ("ms.translationtype", "Human Translation", [.warning]), ("ms.translationtype", "ht", [.error]),
      ("ms.locfileid", "'112345678'", [.info]), ("ms.locfileid", "\"12345\"", [.error]),
      ("ms.locfileid", "\"11x126751\"", [.error]), ("ms.locfileid", "", [.error]),
      ("ms.openlocfilehash", "'3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b'", []),
      ("ms.openlocfilehash", "3F8A1C5E7B9D2046F8E1A3C5B7D9F0214E6A8C0B", [.error]),
      ("ms.sourcegitcommit", "[9c4e2a7f]", [.error]), ("ms.sourcegitcommit", "*x", []),
    ] as [(String, String, [Severity])])
  func `weighs the values of generated fields`(_ key: String, _ value: String, _ severities: [Severity]) {
    let file = SourceFile(path: "a.md", text: Handback.complete.setting(key, value))
    let found = findings(of: InvalidField(), in: [file]).map { $0.severity ?? .error }
    #expect(found == severities)
  }

  @Test func `takes the first of a key that is there twice`() {
    let text = Handback.complete.setting("ms.date", "05/14/2021\nms.date: yesterday")
    let file = SourceFile(path: "a.md", text: text)
    #expect(findings(of: DuplicateKey(), in: [file]).count == 1)
    #expect(findings(of: InvalidDate(), in: [file]).isEmpty)
  }

  @Test func `looks at the metadata of pages in YAML`() {
    let text = """
      ### YamlMime:Landing
      title: Accueil
      metadata:
        title: Accueil
        ms.date: 14/05/2021
        ms.contentlocale: french
        ms.locfileid: "112345678"
      """
    let file = SourceFile(path: "index.yml", text: text)
    #expect(findings(of: InvalidField(), in: [file]).map { file.text($0.range) } == ["french"])
    #expect(findings(of: InvalidDate(), in: [file]).map { file.text($0.range) } == ["14/05/2021"])
    #expect(findings(of: MissingField(), in: [file]).map { file.text($0.range) } == ["ms.contentlocale"])
    #expect(findings(of: DuplicateKey(), in: [file]).isEmpty)
  }

  @Test func `cuts long values in messages between characters`() {
    let file = SourceFile(
      path: "a.md", text: Handback.complete.setting("ms.contentlocale", String(repeating: "é", count: 100)))
    let message = findings(of: InvalidField(), in: [file]).first?.message ?? ""
    #expect(message.contains("'\(String(repeating: "é", count: 30))…'"))
  }

  @Test(arguments: [
    ("ms.autor", true), ("keyword", true), ("ms.dat", true), ("ms.dates", true), ("mstopic", true),
    ("ms.topci", true), ("tags", false), ("ms. search.keywords", true), ("f1.keywords", false),
    ("ms:assetid", false),
    ("ms.locfielid", false), ("ms.prod", false),
  ])
  func `tells misspelt keys`(_ key: String, _ isMisspelt: Bool) {
    let file = SourceFile(path: "a.md", text: "---\n\(key): x\n---\n")
    #expect(findings(of: MisspeltKey(), in: [file]).count == (isMisspelt ? 1 : 0))
  }

  @Test func `puts generated fields in order with their comments and lists`() throws {
    let text = """
      ---
      ms.lasthandoff: 06/02/2021
      keywords:
      - un
      # deux
      - trois

      ms.openlocfilehash: a
      title: b
      ---
      Text
      """
    let file = SourceFile(path: "a.md", text: text)
    let finding = try #require(findings(of: DisorderedFields(), in: [file]).first)
    let mended = file.applying(try #require(finding.fix).edits)
    #expect(
      mended.text(SourceRange(0, mended.bytes.count)) == """
        ---
        keywords:
        - un
        # deux
        - trois

        title: b
        ms.openlocfilehash: a
        ms.lasthandoff: 06/02/2021
        ---
        Text
        """)
  }

  @Test(arguments: ["{ms.lasthandoff: 06/02/2021, title: a}", "? ms.lasthandoff\n: 06/02/2021\n? title\n: a"])
  func `moves no fields that do not stand in lines of their own`(_ fields: String) throws {
    let file = SourceFile(path: "a.md", text: "---\n\(fields)\n---\n")
    let finding = try #require(findings(of: DisorderedFields(), in: [file]).first)
    #expect(finding.fix == nil)
  }
}
