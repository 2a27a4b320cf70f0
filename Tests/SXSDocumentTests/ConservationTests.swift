import SXSDocument
import TestSupport
import Testing

/// No id is ever lost in silence: it belongs to a unit, stands in code or a comment, or is reported.
@Suite struct ConservationTests {
  /// A page with most of what pages have.
  private static let page = """
    # <a name="install"></a><span data-ttu-id="1f2e3-101">Installation</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-101">Install</span></span>

    - <span data-ttu-id="1f2e3-102">Ouvrez `<script>` et **lisez**.</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-102">Open `<script>` and **read**.</span></span>

    | <span data-ttu-id="1f2e3-103">Un</span><span class="sxs-lookup"><span data-stu-id="1f2e3-103">One</span></span> |
    |---|

    <table><tr><td><span data-ttu-id="1f2e3-104">Deux</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Two</span></span></td></tr></table>

    > [<span data-ttu-id="1f2e3-105">Trois</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-105">Three</span></span>](b.md)

    ```
    <span data-ttu-id="1f2e3-106">Code</span>
    ```
    """

  /// The offsets of the ids that nothing accounts for.
  private func unaccounted(_ document: Document) -> [Int] {
    let bytes = Array(document.file.bytes)
    let segments = document.units.flatMap { [$0.target?.tag, $0.source?.tag].compactMap { $0 } }
    let explained = segments + document.code + document.comments + document.faults.map(\.range)
    // What a comment or the end of reading hides is told by one fault.
    let hidesMore = document.faults.contains { fault in
      switch fault.kind {
      case .unclosedComment, .unclosedFence, .tooDeep: true
      default: false
      }
    }
    guard !hidesMore else { return [] }
    return bytes.indices.filter { index in
      (bytes[index...].starts(with: "data-ttu-id".utf8) || bytes[index...].starts(with: "data-stu-id".utf8))
        && !explained.contains { $0.contains(index) }
    }
  }

  @Test func `accounts for every id of a whole page`() {
    let document = parse(Self.page)
    #expect(document.units.count == 5)
    #expect(document.faults.isEmpty)
    #expect(unaccounted(document).isEmpty)
  }

  @Test(
    arguments: [
      // A tag that is open at the end of a file without a last line end.
      "<div \((1...70).map { "a\($0)" }.joined(separator: " "))", "<!----!><span data-ttu-id",
      "<!----!><span da-ttu-id=", "<span data-ttu-id=", "<div\n<!--", "<", "</", "</span", "[", "![](",
      "# <a name=\"",
    ])
  func `keeps every range inside a file that is cut off`(_ text: String) {
    let document = parse(text)
    let ranges =
      document.faults.map(\.range) + document.units.map(\.range) + document.links.map(\.range)
      + document.targetView.inlines.map(\.range) + document.anchors.map(\.tag) + document.comments
    #expect(ranges.allSatisfy { 0 <= $0.start && $0.end <= text.utf8.count })
  }

  @Test(arguments: [
    // The second of two, and any letter case.
    #"<span data-ttu-id="1f2e3-104" data-ttu-id="1f2e3-105">Oui</span>"#,
    #"\<span DATA-TTU-ID="1f2e3-104">Oui</span>"#,
  ])
  func `counts ids that an HTML parser drops`(_ text: String) {
    #expect(parse(text).faults.map(\.kind) == [.lost])
  }

  @Test(arguments: 0..<40)
  func `accounts for every id of a damaged page`(_ seed: UInt64) {
    // A generator with a fixed course (Knuth's constants), so that a failure can be seen again.
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let insertions = [
      "`", "<", ">", "\"", "&quot;", "\\", "<!--", "-->", "</span>", "<span>", "\n\n", "|", "<b ",
    ]
    for _ in 0..<25 {
      var bytes = Array(Self.page.utf8)
      for _ in 0...random(3) {
        let start = random(bytes.count)
        let end = min(bytes.count, start + random(20))
        if random(2) == 0 { bytes.removeSubrange(start..<end) }
        bytes.insert(
          contentsOf: Array(insertions[random(insertions.count)].utf8), at: min(start, bytes.count))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(unaccounted(parse(text)).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    (
      "<!-- à revoir\n\n<span data-ttu-id=\"1f2e3-104\">Oui</span>",
      WeaveFault.Kind.unclosedComment(hidden: 1)
    ),
    ("\\<span data-ttu-id=\"1f2e3-104\">Oui</span>", .lost),
    ("<p data-ttu-id=\"1f2e3-104\">Oui</p>", .lost),
  ])
  func `reports what it cannot account for`(_ text: String, _ kind: WeaveFault.Kind) {
    #expect(parse(text).faults.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("```text\na\n\n\(hidden)", [1]), ("~~~\n\n\(hidden)\n```", [1]),
    ("> - ````\n>   \(hidden)\n>   ```\n\nb", [1]),
    ("1. ```\n   \(hidden)\n\nb", [1]), ("```\n\(hidden)\n```\n\n```\n\(hidden)\(hidden)", [2]),
    // Closed, indented, without an id, or in a sentence.
    ("```\n\(hidden)\n\n````  \n", []), ("> ```\n> \(hidden)\n> ```", []), ("a\n\n    \(hidden)", []),
    ("```\na", []),
    ("`\(hidden)`", []),
    // Behind a fence that is closed, and before one that opens another block.
    ("1. a\n\n```text\nx\n```\n\n    \(hidden)", []), ("~~~\nx\n~~~\n\n\t\(hidden)", []),
    ("> ```\n> \(hidden)\n\n```\ncode\n```", [1]), ("- ```\n  \(hidden)\n- ```\n  x\n  ```", [1]),
    ("```\n\n\n\(hidden)\n\n\n```\n\nText\n\n```\nx\n```", []), ("```\r\n\r\n\(hidden)\r\n```\r\n", []),
    ("\u{FEFF}```\n\(hidden)", [1]),
  ])
  func `reports what a fence without an end makes code of`(_ text: String, _ counts: [Int]) {
    #expect(parse(text).faults.map(\.kind) == counts.map { .unclosedFence(hidden: $0) })
  }

  private static let hidden = #"<p data-ttu-id="1f2e3-104">Oui</p>"#

  @Test func `says how much it did not read`() throws {
    let text = String(repeating: "<span>", count: 100_000) + "\n\n<span data-ttu-id=\"1f2e3-104\">Oui</span>"
    let fault = try #require(parse(text).faults.last)
    #expect(fault.kind == .tooDeep)
    #expect(fault.range.end >= text.utf8.count - 20)
  }

  @Test func `reports no id twice before a tag that is too large, where reading ended before both`() {
    let attributes = (0...64).map { " a\($0)" }.joined()
    let text = String(repeating: "<span>", count: 100_000) + "\n\n\(Self.hidden)\n\n<p\(attributes)>Non</p>"
    #expect(Set(parse(text).faults.map { "\($0.kind)" }) == ["tooDeep"])
  }
}
