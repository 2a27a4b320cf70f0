import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

/// The rules that compare the fields of a document with those of its repository.
@Suite struct RepositoryFieldTests {
  private func messages(
    _ rule: any Rule, _ files: [(path: ByteString, text: String)], repository name: ByteString = ""
  ) -> [String] {
    let files = files.map { SourceFile(path: $0.path, text: $0.text) }
    return MemoryRepository(files, name: name).findings(of: rule).map { "\($0.path): \($0.finding.message)" }
  }

  @Test(
    arguments: [
      (
        ["fr-FR", "fr-FR", "de-DE"], "",
        ["2.md: 'ms.contentlocale' is 'de-DE', but the repository's locale is 'fr-FR'"]
      ),
      (["fr-FR", "FR-fr", "fr-fr"], "", []),
      (["fr-FR", "de-DE"], "", []),
      (["fr-FR", "de-DE", "it-IT"], "", []),
      (["fr-FR", "fr-FR", "french"], "", []),
      (
        ["de-DE"], "docs.fr-fr",
        ["0.md: 'ms.contentlocale' is 'de-DE', but the repository's locale is 'fr-fr'"]
      ),
      (
        ["fr-FR", "de-DE"], "docs.fr-fr",
        ["1.md: 'ms.contentlocale' is 'de-DE', but the repository's locale is 'fr-fr'"]
      ),
      (
        ["fr-FR", "fr-FR", "de-DE"], "docs.fr-fr",
        ["2.md: 'ms.contentlocale' is 'de-DE', but the repository's locale is 'fr-FR'"]
      ),
    ] as [([String], ByteString, [String])])
  func `compares locales with the repository's`(_ locales: [String], _ name: ByteString, _ expected: [String])
  {
    let files = locales.enumerated().map { index, locale in
      (path: ByteString("\(index).md"), text: Handback.complete.setting("ms.contentlocale", locale))
    }
    #expect(messages(MismatchedLocale(), files, repository: name) == expected)
  }

  @Test(
    arguments: [
      ("de-DE", ["0.md: 'ms.contentlocale' is 'fr-FR', but the locale of all is said to be 'de-DE'"]),
      ("FR-fr", []),
    ] as [(ByteString, [String])])
  func `believes the user rather than the name of the repository`(_ locale: ByteString, _ expected: [String])
  {
    let file = SourceFile(path: "0.md", text: Handback.complete)
    let repository = MemoryRepository([file], name: "docs.it-it", locale: locale)
    #expect(
      repository.findings(of: MismatchedLocale()).map { "\($0.path): \($0.finding.message)" } == expected)
  }

  @Test func `names all missing fields at once`() {
    let text = Handback.complete.removing("ms.openlocfilehash").removing("ms.lasthandoff")
    #expect(
      messages(MissingField(), [("a.md", text)])
        == ["a.md: 'ms.openlocfilehash' and 'ms.lasthandoff' are missing in the front matter"])
  }

  @Test(arguments: [
    Handback.complete.removing("title").setting("ms.date", "- x: y"),
    Handback.complete.setting("title", "a: b").removing("ms.sourcegitcommit").setting(
      "ms.contentlocale", "x"),
    Handback.complete.setting("title", "<span data-ttu-id=\"1f2e3-101\">a").setting("ms.locfileid", "1"),
    Handback.complete.replacing("---\n\(Handback.unit)", with: Handback.unit).removing("ms.sourcegitcommit"),
  ])
  func `says nothing of fields that could not be read`(_ text: String) {
    let files = [SourceFile(path: "a.md", text: text), SourceFile(path: "b.md", text: Handback.complete)]
    let repository = MemoryRepository(files)
    let found = allRules.filter { $0.info.family == .frontMatter }.flatMap { type in
      repository.findings(of: type.init()).map { _ in type.info.name }
    }
    #expect(found.count == 1)
    #expect(
      ["invalid-front-matter", "translated-front-matter", "unclosed-front-matter"].contains(found.first))
  }

  @Test(arguments: [(9, 0), (17, 0), (18, 1), (20, 1)])
  func `wants a date where nine in ten have one`(_ dated: Int, _ count: Int) {
    let others = (0..<20).map { index in
      let text = index < dated ? Handback.complete : Handback.complete.removing("ms.date")
      return (path: ByteString("z\(index).md"), text: text)
    }
    let files = [(path: ByteString("a.md"), text: Handback.complete.removing("ms.date"))] + others
    #expect(messages(MissingDate(), files).filter { $0.hasPrefix("a.md") }.count == count)
  }

  @Test func `asks no title and no date of a file without front matter of its own`() {
    let bare = Handback.complete.removing("title").removing("ms.date")
    let files = [(path: ByteString("a.md"), text: bare), (path: ByteString("b.md"), text: Handback.complete)]
    #expect(messages(MissingTitle(), files).isEmpty)
    #expect(messages(MissingDate(), files).isEmpty)
  }

  @Test func `notes the document with the same number`() throws {
    let files = ["a.md", "b.md", "c.md"].map { SourceFile(path: ByteString($0), text: Handback.complete) }
    let finding = try #require(findings(of: DuplicateLocfileid(), in: files).last)
    #expect(finding.message == "'ms.locfileid' '112345678' is also that of 'a.md' and 1 more")
    let note = try #require(finding.notes.first)
    #expect(note.path == "a.md")
    #expect(try files[0].text(#require(note.range)) == "\"112345678\"")
  }

  @Test(arguments: ["\"\"", "\"abc\""])
  func `leaves numbers that are none to another rule`(_ value: String) {
    let files = ["a.md", "b.md"].map { path in
      (path: ByteString(path), text: Handback.complete.setting("ms.locfileid", value))
    }
    #expect(messages(DuplicateLocfileid(), files).isEmpty)
    #expect(messages(InvalidField(), files).count == 2)
  }
}

extension String {
  /// The text with the first `old` replaced.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
