import Foundation
import Testing

@testable import SXSDocument

@Suite struct FrontMatterParserTests {
  /// The front matter of a text, and the text behind it.
  private func parse(_ text: String, path: ByteString = "a.md") -> (FrontMatter?, body: String, SourceFile) {
    let file = SourceFile(path: path, text: text)
    var parser = FrontMatterParser()
    let (frontMatter, body) = parser.parse(file.bytes, path: path)
    return (frontMatter, file.text(body), file)
  }

  /// The fields as they are written, each `key=value`.
  private func fields(_ frontMatter: FrontMatter?, _ file: SourceFile) -> [String] {
    (frontMatter?.fields ?? []).map { "\(file.text($0.keyRange))=\(file.text($0.valueRange))" }
  }

  @Test(arguments: [
    ("---\ntitle: Été\nms.date: 1/2/2021\n---\nText", ["title=Été", "ms.date=1/2/2021"], "Text"),
    ("---\r\ntitle: \"a\"\r\n--- \r\n\r\nText", ["title=\"a\""], "\r\nText"),
    ("---\rtitle: a\r---\rText", ["title=a"], "Text"),
    ("\u{FEFF}---\ntitle: 'été 日本'  # no\nb: c\n...\nText", ["title='été 日本'", "b=c"], "Text"),
    ("---\nms:assetid: x:y\n---", ["ms:assetid=x:y"], ""),
    ("---\na:\nb: \n---\n", ["a=", "b="], ""),
    (
      "---\na:\n- x\n- y\n\nb: |\n  one\n  two\nc: {d: e}\n---\n",
      ["a=- x\n- y", "b=|\n  one\n  two\n", "c={d: e}"], ""
    ),
    ("---\na: &x 1\nb: *x\n---\n", ["a=&x 1", "b=*x"], ""),
    ("---\n---\nText", [], "Text"),
    ("---\n# nothing\n---\nText", [], "Text"),
    ("---\ndup: 1\ndup: 2\n---\n", ["dup=1", "dup=2"], ""),
  ])
  func `reads fields byte by byte`(_ text: String, _ expected: [String], _ rest: String) throws {
    let (frontMatter, body, file) = parse(text)
    #expect(fields(frontMatter, file) == expected)
    #expect(body == rest)
    #expect(try #require(frontMatter).isReadable)
  }

  @Test(arguments: [
    "", "Text", "----\na: b\n----\n", " ---\na: b\n---\n", "---\nA sentence.\n", "---\n\n# Title\n",
  ])
  func `leaves texts without front matter alone`(_ text: String) {
    let (frontMatter, body, _) = parse("\u{FEFF}" + text)
    #expect(frontMatter == nil)
    #expect(body == text)
  }

  @Test(arguments: [
    ("---\na: b\n\nText\n", "\nText\n"),
    ("---\na: b\n# Title\n", "# Title\n"),
    ("---\na: b\nitems:\n- one\n- two\n<span data-ttu-id=\"1\">", "<span data-ttu-id=\"1\">"),
    ("---\na: b\n- a list\n", "- a list\n"),
    ("---\na: b\n> [!NOTE]\n> x\n", "> [!NOTE]\n> x\n"),
    ("---\na: b\nA sentence: with a colon.\n", "A sentence: with a colon.\n"),
    ("---\na: b\n", ""),
    // A thematic break is taken for the closing line.
    ("---\na: b\n# <span data-ttu-id=\"1\">T</span>\n---\nx", "# <span data-ttu-id=\"1\">T</span>\n---\nx"),
    ("---\na: b\n\nText, and more.\n\n---\nx", "\nText, and more.\n\n---\nx"),
    (
      "---\na: b\nms.openlocfilehash: c\n<span data-ttu-id=\"1\">T</span>\n\n---\n",
      "<span data-ttu-id=\"1\">T</span>\n\n---\n"
    ),
  ])
  func `ends unclosed front matter where the page begins`(_ text: String, _ rest: String) throws {
    let (found, body, file) = parse(text)
    let frontMatter = try #require(found)
    #expect(body == rest)
    #expect(frontMatter.isUnclosed && frontMatter.faults.count == 1)
    #expect(frontMatter.faults.map { file.text($0.range) } == ["---"])
    #expect(frontMatter.value("a") == "b")
  }

  @Test(arguments: [
    ("----", "----"), ("--", "--"), ("\u{2013}\u{2013}\u{2013}", "\u{2013}\u{2013}\u{2013}"),
    ("-", nil), ("- a", nil), ("***", nil), ("", nil),
  ])
  func `sees a line that looks as if it closed front matter`(_ line: String, _ expected: String?) throws {
    let (found, _, file) = parse("---\na: b\n\(line)\n\nText\n")
    guard case .unclosed(let lookalike) = try #require(found?.faults.first).kind else {
      Issue.record("the front matter is closed")
      return
    }
    #expect(lookalike.map { file.text($0) } == expected)
  }

  @Test(arguments: HandbackKey.allCases)
  func `sees the end of front matter behind a merge conflict`(_ key: HandbackKey) throws {
    let fields = HandbackKey.allCases.map { "\($0.rawValue): a" }.joined(separator: "\n")
    let field = "\(key.rawValue): a"
    for base in ["", "||||||| base\n\(field)\n"] {
      let conflict = "<<<<<<< HEAD\n\(field)\n\(base)=======\n\(field)\n>>>>>>> b"
      let text = fields.replacingOccurrences(of: field, with: conflict)
      let (found, body, _) = parse("---\ntitle: a\n\(text)\n---\nText")
      #expect(try !#require(found).isUnclosed)
      #expect(body == "Text")
    }
  }

  @Test func `lets an author's key with a blank be`() throws {
    let (found, _, _) = parse("---\ntitle: a\nms. search.keywords: b\n---\n")
    #expect(try #require(found).faults.isEmpty)
  }

  @Test(arguments: [
    ("---\n<span data-ttu-id=\"1f2e3-101\">title: a</span>\n---\n", "<span data-ttu-id=\"1f2e3-101\">"),
    ("---\ntitle: <span class=\"sxs-lookup\">a\n\n---\n", "<span class=\"sxs-lookup\">"),
    ("---\ntitle: <span data-tu-id=\"1f2e3\n---\n", "<span data-tu-id=\"1f2e3"),
    ("---\ntitle: <b>< SPAN  id=&quot;1f2e3-101&quot;>a\n---\n", "< SPAN  id=&quot;1f2e3-101&quot;>"),
    ("---\ntitle: <spandata-ttu-id='1f2e3-101'>a\n---\n", "<spandata-ttu-id='1f2e3-101'>"),
    ("---\ntitle: a\nms. date: 1/2/2021\n---\n", "ms. date"),
    ("---\nms. date.: 1/2/2021\n---\n", "ms. date."),
    ("---\nms. date.contentlocale: a\n---\n", "ms. date.contentlocale"),
    ("---\ntitle: a ms. search.keywords: b\n---\n", "ms. search.keywords"),
    ("---\ntitle: a MS. Author: b ms. date: 1/2/2021\n---\n", "MS. Author"),
    ("---\ntitle: \"a: b ms.author: c\"\n---\n", "ms.author"),
    ("---\nтема: a\n---\n", "тема"),
    ("---\ntitolo: a\n---\n", "titolo"),
  ])
  func `tells translated front matter`(_ text: String, _ place: String) throws {
    let (found, body, file) = parse(text)
    let frontMatter = try #require(found)
    #expect(frontMatter.faults.map(\.kind) == [.translated])
    #expect(frontMatter.faults.map { file.text($0.range) } == [place])
    #expect(body.isEmpty)
  }

  @Test(
    arguments: [
      ("\n---\nms.date: a\n---\nText", .blankLine, "\n"),
      ("\u{FEFF}\r\n \r\n---\r\nms.date: a\r\n---\r\nText", .blankLine, "\r\n \r\n"),
      (" ---\nms.date: a\n---\nText", .blanks, " "),
      ("\u{A0}---\nms.date: a\n---\nText", .blanks, "\u{A0}"),
      ("\u{FEFF}\u{FEFF}---\nms.date: a\n---\nText", .byteOrderMark, "\u{FEFF}"),
      ("<!-- a\n -->\n---\nms.date: a\n---\nText", .comment, "<!-- a\n -->\n"),
      ("----\nms.date: a\n---\nText", .otherLine, "----"), ("--\nms.date: a\n---\nText", .otherLine, "--"),
      ("———\nms.date: a\n---\nText", .otherLine, "———"),
      ("--- title: a\nms.date: a\n---\nText", .otherLine, "--- title: a"),
      ("ms.date: a\n---\nText", .noLine, "ms.date: a"),
      ("title: b\nms.contentlocale: a\n\nText", .noLine, "title: b"),
      ("----\nms.contentlocale: a\n----\nText", .otherLine, "----"),
      ("---\n---\nms.date: a\n---\nText", .emptyBlock, "---\n---"),
      ("---\n \n---\n---\nms.date: a\n---\nText", .emptyBlock, "---\n \n---"),
    ] as [(String, FrontMatter.Obstacle, String)])
  func `tells front matter that is not in its place`(
    _ text: String, _ obstacle: FrontMatter.Obstacle, _ place: String
  ) throws {
    let (found, body, file) = parse(text)
    let frontMatter = try #require(found)
    #expect(frontMatter.faults.map(\.kind) == [.misplaced(obstacle)])
    #expect(file.text(frontMatter.top) == place)
    #expect(frontMatter.fields.contains { $0.isText("a") })
    #expect(body.hasSuffix("Text") && !body.contains("ms."))
  }

  @Test(arguments: [
    ("--- title: a ms.date: b ---\n\nText", "\nText"), ("--- ms.date: b\n---\nText", "Text"),
    ("--- title: a ms.date: b\n\nText\n\n---\n", "\nText\n\n---\n"),
    ("--- title: a MS. date: b\ndescription: c\n---\nText", "Text"),
  ])
  func `tells front matter that ran together in one line`(_ text: String, _ rest: String) throws {
    let (found, body, file) = parse(text)
    let frontMatter = try #require(found)
    #expect(frontMatter.faults.map(\.kind) == [.translated])
    #expect(file.text(frontMatter.top).lowercased().hasPrefix("ms."))
    #expect(body == rest)
  }

  @Test(arguments: [
    "\n---\ntitle: a\n---\n", "```yaml\n---\nms.date: a\n---\n```\n", "~~~\nms.date: a\n---\n",
    "ms.date: a\n\nText", "ms.date: a", "Date\nms.date: a\n---\n", "----\n\nms.date: a\n", "--- a: b\n",
    "<!-- a",
    "\n---\n\nText\n\n---\n", "\n", "---- ms.date\n", "***\nSee: ms.date\n",
    // Sentences with a colon, and an example.
    "Note: <span data-ttu-id=\"1f2e3-104\">a</span>\nms.contentlocale: x\n\n---\n",
    "* * *\nms.contentlocale: <span data-ttu-id=\"1f2e3-104\">a</span>\n\n---\n",
    "    ---\n    ms.contentlocale: fr-FR\n    ---\n",
  ])
  func `takes no other text for misplaced front matter`(_ text: String) {
    let (frontMatter, body, _) = parse(text)
    #expect(frontMatter == nil)
    #expect(body == text)
  }

  @Test(arguments: ["---\n---\nText: a\n\n---\n", "---\n---\nText\n\n---\nms.date: a\n---\n", "---\n---\n"])
  func `takes an empty block for the front matter that it is`(_ text: String) throws {
    let (found, body, _) = parse(text)
    let frontMatter = try #require(found)
    #expect(frontMatter.isReadable && frontMatter.fields.isEmpty)
    #expect(body == text.dropFirst(8))
  }

  @Test func `ends misplaced front matter where its lines end`() throws {
    let (found, body, _) = parse(
      "title: a\nms.contentlocale: b\n<span data-ttu-id=\"1f2e3-104\">a\n\nb\n\n---\n")
    #expect(try #require(found).fields.count == 2)
    #expect(body.hasPrefix("<span data-ttu-id"))
  }

  @Test(arguments: [
    "title: The <span> tag", "title: \"<span class='x'>\"", "title: <span id='a'> or data-ttu-id",
    "title: <spanner> <b data-id='1f2e3'> </span>",
    "title: a\ntitolo: b", "a: at https://ms.example.com: here",
    "ms.custom: x\nms.date: 1/2/2021",
    "# title: a: ms.date: 1", "b: Write ms.date: 1", "b: 'Write: ms.date: 1'\nms.date: 1",
    "b: \"ms.date: 1\"",
    "{a: b, ms.date: 1, ms.author: c}", "a: {b: c, ms.date: 1, 'ms.author': d}",
    "- ms.date: 1", "'ms.date': 1", "a: items.date: 1",
  ])
  func `does not take odd front matter for translated`(_ yaml: String) {
    let kinds = parse("---\n\(yaml)\n---\n").0?.faults.map(\.kind) ?? []
    #expect(!kinds.contains(.translated))
  }

  @Test(arguments: [
    ("title: a: b", 1, ":"), ("a: é [b\nc: [a, b\nx: y", 3, ":"), ("title: 'Été", 1, "'"),
    ("title: 'Été\nb: l'eau\nc: d", 1, "'"), ("a: b\n\tc: d", 2, "\t"), ("a: b\ntitle: 'l'eau'", 2, "e"),
  ])
  func `points at syntax errors`(_ yaml: String, _ line: Int, _ place: String) throws {
    let (found, body, file) = parse("---\n\(yaml)\n---\nText")
    let frontMatter = try #require(found)
    guard case .syntax? = frontMatter.faults.first?.kind else {
      Issue.record("no syntax error, but \(frontMatter.faults)")
      return
    }
    let range = frontMatter.faults[0].range
    #expect(LineTable(file).line(at: range.start) == line + 1)
    #expect(file.text(range) == place)
    #expect(body == "Text")
  }

  @Test(arguments: ["just text", "- a\n- b", "[a, b]"])
  func `wants a mapping`(_ yaml: String) throws {
    let (frontMatter, _, file) = parse("---\n\(yaml)\n---\nText")
    #expect(frontMatter?.faults.map(\.kind) == [.notMapping])
    #expect(frontMatter?.faults.map { file.text($0.range) } == [yaml])
  }

  @Test func `reads the metadata of a page in YAML`() throws {
    let text = """
      ### YamlMime:FAQ
      metadata:
        title: Ä
        ms.date: 1/2/2021
      title: B
      sections:
        - questions: [a, b]
      """
    let (found, body, file) = parse(text, path: "faq.yml")
    let frontMatter = try #require(found)
    #expect(body.isEmpty)
    #expect(
      frontMatter.fields.filter { !$0.isTopLevel }.map { file.text($0.valueRange) } == ["Ä", "1/2/2021"])
    #expect(frontMatter.fields.filter(\.isTopLevel).map(\.key) == ["metadata", "title", "sections"])
    #expect(frontMatter.range == SourceRange(0, file.bytes.count))
  }

  @Test(arguments: ["INDEX.YML", "index.Yaml", "a/b.yml"])
  func `knows a page in YAML in any letter case`(_ path: String) {
    #expect(parse("\"ms.date\": 1", path: ByteString(path)).0?.value("ms.date") == "1")
    #expect(parse("{ms.date: 1}", path: ByteString(path)).0?.value("ms.date") == "1")
  }

  @Test(arguments: [
    ("x: &m {ms.date: 1}\nmetadata: *m\n", "metadata: *m"),
    ("x: &m {ms.date: 1}\nmetadata:\n  <<: *m\n  title: a\n", "<<: *m"),
    ("{}\n---\nmetadata: {ms.date: 1}\n", "---"),
  ])
  func `tells where a page takes its metadata from elsewhere`(_ text: String, _ place: String) throws {
    let (found, _, file) = parse(text, path: "index.yml")
    let fault = try #require(found?.faults.first)
    #expect(file.text(fault.range) == place)
    // What is no page may do so.
    #expect(parse(text.replacingOccurrences(of: "ms.date", with: "date"), path: "index.yml").0 == nil)
  }

  @Test(arguments: ["\"ms.date\": [", "- name: 'a", "{ms.date: 1", "a: 'unclosed"])
  func `tells a page that is no YAML`(_ text: String) throws {
    guard case .syntax? = parse(text, path: "toc.yml").0?.faults.first?.kind else {
      Issue.record("no syntax error")
      return
    }
  }

  @Test(arguments: [
    ("- name: <span data-ttu-id=\"1\">a</span>", "<span data-ttu-id=\"1\">"),
    ("a: b\nc: '<span class=\"x\" data-stu-id='", "<span class=\"x\" data-stu-id='"),
    ("a: data-ttu-id", "data-ttu-id"), ("a: <SPAN DATA-STU-ID=\"1\">", "<SPAN DATA-STU-ID=\"1\">"),
  ])
  func `tells units in a page in YAML`(_ text: String, _ place: String) throws {
    let (found, _, file) = parse(text, path: "toc.yml")
    let frontMatter = try #require(found)
    #expect(frontMatter.faults.map(\.kind) == [.translated])
    #expect(frontMatter.faults.map { file.text($0.range) } == [place])
  }

  @Test(arguments: ["items:\n- name: ms.date\n", "- name: a\n  ms.date: b\n", ""])
  func `takes other YAML for no page`(_ text: String) {
    #expect(parse(text, path: "toc.yml").0 == nil)
  }
}

extension Field {
  /// Whether the field holds this text.
  fileprivate func isText(_ other: ByteString) -> Bool { text == other }
}
