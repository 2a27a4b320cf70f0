import SXSDocument
import TestSupport
import Testing

/// Tables are found where the published page shows them, whichever md4c reads the text.
@Suite struct DelimiterRowTests {
  private func cells(_ document: Document) -> [String] {
    document.targetView.blocks.filter { $0.kind == .cell }.map { document.text($0.range) }
  }

  @Test(arguments: [
    "|-|-|", "-|-", "| - | - |", "--|--", "|:-|-:|", ":-|:-:", "|--|-----|  ", "-|-|", ":-|-", " |\t-|- |",
    "|-:|:-",
  ])
  func `has a dash in each cell`(_ row: String) {
    for (start, end) in [("", "\n"), ("> ", "\r\n"), ("   ", "\n"), ("\t> ", "\r")] {
      let lines = ["- x", "", "\(start)é | b", "\(start)\(row)", "\(start)[c](d.md) | d", "", "e"]
      let document = parse(lines.joined(separator: end))
      #expect(cells(document) == ["é", "b", "[c](d.md)", "d"], "\(start)")
      #expect(document.links.map { document.text($0.range) } == ["[c](d.md)"])
      #expect(document.targetView.blocks.last.map { document.text($0.range) } == "e")
    }
  }

  @Test(arguments: [
    "- | -", "- |-|", "|-|=|", "|-| |", "||-|", "|::|-|", "|-|-\\|", "|-|- -|", "a|-|", "+ |-|-|", "|-|-|x",
    "-", "--",
  ])
  func `holds nothing else`(_ row: String) {
    let document = parse("a | b\n\(row)\nc | d\n")
    #expect(cells(document) == [])
  }

  @Test(arguments: [
    "```\n|-|-|\n-|-", "    |-|-|\n    -|-", "a\nb\n|-|-|", "a\nb\n:-|--", "<!--\n|-|-|\n-->",
  ])
  func `is what it is outside tables`(_ text: String) {
    let document = parse(text)
    let lines = document.targetView.inlines.filter { $0.kind != .lineBreak }.map { document.text($0.range) }
    let expected = text.split(separator: "\n").drop { $0.hasPrefix("`") }.map {
      String($0.trimmingPrefix("    "))
    }
    #expect(lines == expected)
  }

  @Test func `has as many columns as md4c takes`() {
    func cellCount(_ columns: Int) -> Int {
      let row = String(repeating: "|-", count: columns)
      let long = String(repeating: "|---", count: columns)
      #expect(cells(parse("a\n\(long)\nb\n")) == cells(parse("a\n\(row)\nb\n")))
      return cells(parse("a\n\(row)\nb\n")).count
    }
    #expect(cellCount(1) == 2)
    #expect(cellCount(128) == 2)
    #expect(cellCount(129) == 0)
  }

  private func pair(_ target: String, _ id: Int) -> String {
    """
    <span data-ttu-id="1f2e3-\(id)">\(target)</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-\(id)">Yes</span></span>
    """
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `hides no pair of the row before it`(_ lineEnd: String) {
    let lines = ["x", "", "\(pair("Un", 101)) | \(pair("Deux", 102)) | \(pair("Trois", 103))", "-|-", "a"]
    let document = parse(lines.joined(separator: lineEnd))
    #expect(document.units.count == 3)
    #expect(document.faults.isEmpty)
    #expect(cells(document) == ["Un", "Deux", "Trois", "a"])
  }

  @Test(arguments: ["|---|---|", "|-|-|", "---|---", "-|-"])
  func `hides no pair of a row with more cells, and no other table`(_ row: String) {
    let document = parse(
      """
      | a | b |
      |-|-|
      | c | \\| d |

      a | b
      \(row)
      \(pair("Un | deux", 101)) | \(pair("Trois", 102)) | \(pair("Quatre", 103))
      e
      """)
    #expect(document.units.count == 3)
    #expect(document.faults.isEmpty)
    #expect(
      cells(document) == [
        "a", "b", "c", "| d", "a", "b", "Un", "deux", "Trois", "Quatre", "e",
      ])
  }
}
