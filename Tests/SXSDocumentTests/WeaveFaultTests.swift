import TestSupport
import Testing

@testable import SXSDocument

/// What is wrong with the tags of a pair is told once, at the right bytes, and the next pair is read as ever.
@Suite struct WeaveFaultTests {
  @Test(arguments: [
    // The source in the next paragraph, item, cell; in a file whose lines end in CR.
    "\n\n", "\n- ", " | ", "\r\r",
  ])
  func `pairs nothing across the border of a block`(_ border: String) {
    let document = parse(
      "- <span data-ttu-id=\"1f2e3-104\">Oui</span>\(border)"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>")
    #expect(document.units.map { $0.target != nil } == [true, false])
    #expect(document.units.map { $0.source != nil } == [false, true])
    #expect(document.faults.isEmpty)
  }

  @Test(arguments: [
    ("", "\n> "), ("> ", "\n> > "), ("> ", "\n>\n> "), ("## ", "\n"), ("> # ", "\n> "),
    ("| a | b |\n|---|---|\n| ", "\n"), ("a | b\n---|---\nx | ", "\r\n"),
  ])
  func `pairs nothing across the end of a block that has no blank line behind`(_ start: String, _ gap: String)
  {
    let document = parse(
      start + "<span data-ttu-id=\"1f2e3-104\">Oui</span>\(gap)"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>")
    #expect(document.units.map { $0.target != nil } == [true, false])
    #expect(document.units.map { $0.source != nil } == [false, true])
    #expect(document.faults.isEmpty)
  }

  @Test(arguments: [
    ("> ", "\n> "), (">", "\n>"), ("> ", "\r\n> "), ("> ", "\n"), ("> > ", "\n> > "), ("> > ", "\n>"),
    ("> [!NOTE]\n> ", " \n > "), ("1. a\n\n   > ", "\n   > "), ("> - ", "\n>   "), ("- > ", "\n  >"),
    ("> a\n", "\n> "), ("> <div>\n> ", "\n> "),
  ])
  func `pairs over lines of a quote`(_ start: String, _ gap: String) {
    let document = parse(
      start + "<span data-ttu-id=\"1f2e3-104\">Oui</span>\(gap)<span class=\"sxs-lookup\">\(gap)"
        + "<span data-stu-id=\"1f2e3-104\">Yes</span>\(gap)</span>")
    #expect(document.units.count == 1)
    #expect(document.units.allSatisfy { $0.target != nil && $0.source != nil && !$0.isMalformed })
    #expect(document.faults.isEmpty)
  }

  @Test(arguments: [
    ("", "\n      ⟦>⟧ "), ("<div>\n", "\n⟦>⟧ "), ("> ", "\n>      ⟦>⟧ "), ("> ", " ⟦et⟧\n> "),
    ("> ", "\n> ⟦et⟧ "),
  ])
  func `takes nothing else for the mark of a quote`(_ start: String, _ gap: String) {
    let marked = MarkedText(
      start + "<span data-ttu-id=\"1f2e3-104\">Oui</span>\(gap)"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>")
    var parser = DocumentParser()
    let document = parser.parse(marked.file(at: "a.md"))
    #expect(document.faults.map(\.kind) == [.textBetween])
    #expect(document.faults.map(\.range) == marked.ranges)
  }

  @Test func `finds an end tag that closes nothing`() {
    let pair =
      "<span data-ttu-id=\"1f2e3-104\">Oui</span>"
      + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>"
    #expect(parse(pair + "</span>").faults.map(\.kind) == [.surplusEndTag])
    #expect(parse("<span>" + pair + "</span>").faults.isEmpty)
  }

  private static let next =
    "\n\n<span data-ttu-id=\"1f2e3-105\">Non</span>"
    + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-105\">No</span></span>"

  @Test(
    arguments: [
      (
        "⟦<span data-ttu-id=\"1f2e3-104\">⟧Oui<span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .unclosedTarget
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes⟦</span>⟧",
        .unclosedSource
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\">⟦<span data-stu-id=\"1f2e3-104\">⟧Yes",
        .unclosedSource
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"⟦sxs⟧\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .misspeltClass
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span ⟦data-stu-di⟧=\"1f2e3-104\">Yes</span></span>",
        .misspeltAttribute(expected: "data-stu-id")
      ),
      (
        "<span ⟦data-tuu-id⟧=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .misspeltAttribute(expected: "data-ttu-id")
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span>⟦<span data-stu-id=\"1f2e3-104\">⟧Yes</span>",
        .missingLookup
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span> ⟦et non⟧ <span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .textBetween
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui⟦</span>⟧ !</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .strayEndTag
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\">⟦et⟧<span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .textBetween
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span> ⟦and no⟧</span>",
        .textBehindSource
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes⟦</span>⟧\n\n</span>",
        .unclosedSource
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui ⟦<span data-ttu-id=\"1f2e3-109\">⟧et</span> non</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .nestedSpan
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes ⟦<span data-stu-id=\"1f2e3-109\">⟧and</span> no</span></span>",
        .nestedSpan
      ),
      (
        "<span ⟦data-tu-id⟧=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f2e3-104\">Yes</span></span>",
        .misspeltAttribute(expected: "data-ttu-id")
      ),
      (
        "<span data-ttu-id=\"1f2e3-104\">Oui</span><span class=\"sxs-lookup\"><span ⟦data-tu-id⟧=\"1f2e3-104\">Yes</span></span>",
        .misspeltAttribute(expected: "data-stu-id")
      ),
    ] as [(String, WeaveFault.Kind)])
  func `tells what is wrong and goes on`(_ marked: String, _ kind: WeaveFault.Kind) {
    let text = MarkedText(marked + Self.next)
    var parser = DocumentParser()
    let document = parser.parse(text.file(at: "a.md"))
    #expect(document.faults.map(\.kind) == [kind])
    #expect(document.faults.map(\.range) == text.ranges)
    #expect(document.units.count == 2)
    #expect(document.units.last.flatMap(\.target).map { document.text($0.content) } == "Non")
    #expect(document.units.last.flatMap(\.source).map { document.text($0.content) } == "No")
    #expect(document.units.map(\.isMalformed) == [true, false])
  }

  @Test func `does not read a page with a block without end`() {
    let lines = String(repeating: "[\n", count: 20_001)
    #expect(MarkdownParser.maximumBlock == 20_000 * 20_000)
    #expect(parse("Text\n\n\(lines)\nText").faults.map(\.kind) == [.unparsed])
    let fewer = String(repeating: "a [\n", count: 1000)
    #expect(parse(String(repeating: "\(fewer)\n", count: 30)).faults.isEmpty)
    #expect(parse(String(repeating: "a\n", count: 30_000)).faults.isEmpty)
  }
}
