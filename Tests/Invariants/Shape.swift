/// A shape of documents that costs a careless reader quadratic time, or makes it lose what follows.
public struct Shape: Sendable, CustomStringConvertible {
  /// What repeats.
  public let name: String

  /// How many repetitions are about a hundred kilobytes.
  public let typicalSize: Int

  private let text: @Sendable (Int) -> String

  init(_ name: String, _ typicalSize: Int, _ text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.typicalSize = typicalSize
    self.text = text
  }

  /// The name.
  public var description: String { name }

  /// The document of a size, with ``defect`` behind everything else.
  public func document(_ size: Int) -> String { "\(text(size))\n\n\(Self.defect)\n" }

  /// A pair without a translation.
  public static let defect = pair(900_001, "", "This sentence was lost.")
}

/// A pair of segments.
private func pair(_ number: Int, _ target: String, _ source: String? = nil) -> String {
  """
  <span data-ttu-id="1f2e3-\(number)">\(target)</span><span class="sxs-lookup">\
  <span data-stu-id="1f2e3-\(number)">\(source ?? target)</span></span>
  """
}

/// A text several times over.
private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Texts made of the numbers from 1000 on.
private func each(_ count: Int, _ text: (Int) -> String) -> String {
  (1000..<1000 + count).map(text).joined()
}

/// A shape in which a text repeats between blocks.
private func bare(_ name: String, _ size: Int, _ text: String, after: String = "") -> Shape {
  Shape(name, size) { repeated(text, $0) + repeated(after, $0) }
}

/// A shape in which a text repeats in both sides of a pair, and one in which it repeats in the target only.
private func woven(_ name: String, _ size: Int, _ text: String, after: String = "") -> [Shape] {
  [
    Shape("\(name) in a pair", size) { pair(900_000, repeated(text, $0) + repeated(after, $0)) },
    Shape("\(name) in a target", size) { pair(900_000, repeated(text, $0) + repeated(after, $0), "Text.") },
  ]
}

extension Shape {
  /// Every shape.
  public static let all: [Shape] = tags + marks + blocks + links + pairs + frontMatter

  private static let tags: [Shape] =
    [
      bare("nested tags", 15_000, "<b>", after: "</b>"),
      bare("nested block tags", 10_000, "<div>\n", after: "</div>\n"),
      bare("unclosed tags", 30_000, "<b>"),
      bare("unmatched end tags", 25_000, "</b>"),
      bare("unmatched end tags of spans", 15_000, "</span>"),
      bare("tags that are cut", 30_000, "<a "),
      bare("tags that are cut in a value", 15_000, "<a b=\""),
      Shape("attributes", 25_000) { "<b \(each($0) { "a\($0) " })>x</b>" },
      Shape("attributes without blanks", 15_000) { "<div \(each($0) { "a\($0)=\"\"" })>x</div>" },
      bare("names of tags that go on", 15_000, "<br\"b\">"),
      Shape("a large attribute", 100_000) { "<b a=\"\(repeated("x", $0))\">x</b>" },
      bare("comments that open", 25_000, "<!--"),
      bare("comments", 10_000, "<!-- a -->"),
      bare("processing instructions", 30_000, "<?a "),
      bare("character data sections", 10_000, "<![CDATA["),
      bare("scripts", 10_000, "<script>"),
      Shape("tags that changed", 6000) {
        pair(900_000, repeated("<b>a</b> ", $0), repeated("<i>a</i> ", $0))
      },
      bare("less-than signs", 100_000, "<"),
    ] + woven("tags", 15_000, "<b>", after: "</b>") + woven("line breaks", 20_000, "<br>")
    + woven("entities", 20_000, "&amp;") + woven("unknown entities", 20_000, "&bogus;")
    + woven("entities that are cut", 30_000, "&#x") + woven("escaped quotes", 15_000, "<a name=&quot;")

  private static let marks: [Shape] =
    woven("opening brackets", 50_000, "[") + woven("closing brackets", 50_000, "]")
    + woven("brackets of images", 30_000, "![") + woven("nested brackets", 25_000, "[", after: "](u)")
    + woven("destinations that open", 25_000, "[](")
    + woven("parentheses", 40_000, "(", after: ")") + woven("stars", 50_000, "*")
    + woven("emphasis that opens", 30_000, "*a ") + woven("emphasis of two kinds", 15_000, "*a _b")
    + woven("strong text", 15_000, "**a** ") + woven("underscores", 50_000, "a_")
    + woven("tildes", 30_000, "~~a ") + woven("backslashes", 50_000, "\\")
    + woven("backticks", 30_000, "a` ") + woven("code", 20_000, "`a` ")
    + woven("quotation marks", 30_000, "« \" ") + woven("numbers", 20_000, "1 234,5 ")
    + woven("digits", 50_000, "1") + woven("placeholders", 15_000, "{0} %s ")
    + woven("words", 20_000, "mot ") + woven("letters", 50_000, "é") + woven("menu paths", 20_000, "A > ")
    + woven("bidirectional marks", 20_000, "\u{202E}a") + woven("invisible characters", 20_000, "\u{200B}a")
    + woven("words of two scripts", 10_000, "аbс ") + woven("garbled characters", 20_000, "Ã©")
    + [
      Shape("runs of backticks that grow", 400) { size in
        pair(900_000, (1...size).map { "a" + repeated("`", $0) }.joined())
      },
      Shape("addresses", 5000) { pair(900_000, each($0) { "<https://a.b/\($0)> " }) },
    ]

  private static let blocks: [Shape] = [
    bare("nested quotations", 50_000, "> "),
    bare("nested lists", 50_000, "- "),
    Shape("nested lists over lines", 400) { (0..<$0).map { repeated("  ", $0) + "- a\n" }.joined() },
    Shape("table columns", 10_000) { "|\(repeated("a|", $0))\n|\(repeated("-|", $0))\n" },
    Shape("table rows", 10_000) { "|a|b|\n|-|-|\n\(repeated("|c|d|\n", $0))" },
    Shape("a table of many columns and rows", 10_000) {
      "a|b\n\(repeated("|---", $0))\n\(repeated("a\n", $0))"
    },
    Shape("rows of a table of 128 columns", 10_000) {
      "a|b\n\(repeated("|---", 128))\n\(repeated("a\n", $0))"
    },
    Shape("rows with more cells than columns", 800) {
      "|a|\n|-|\n\(repeated("a\n", $0))\(each($0) { "|\(pair($0, "a"))|\(pair($0 + 500_000, "b"))|\n" })"
    },
    bare("delimiter rows", 10_000, "|-|-|\n"),
    bare("short cells", 20_000, "|-"),
    Shape("pairs in a table", 800) { "|a|\n|-|\n\(each($0) { "|\(pair($0, "a"))|\n" })" },
    bare("fences", 10_000, "```\n~~~\n```\n"),
    bare("headings", 10_000, "# Titre\n\n"),
    bare("alerts", 5000, "> [!NOTE]\n> a\n\n"),
    bare("conflict markers", 2000, "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n"),
    bare("conflict markers and code", 5000, "~~~\na\n~~~\n>>>>>>> a\n"),
    bare("rulers", 20_000, "---\n"),
    bare("empty lines", 100_000, "\n"),
    bare("carriage returns", 100_000, "\r"),
    bare("null bytes", 100_000, "\0"),
    bare("lines of prose", 10_000, "Une ligne.\n"),
    bare("a line of prose", 10_000, "Une ligne. "),
  ]

  private static let links: [Shape] = [
    Shape("links in a pair", 3000) { pair(900_000, each($0) { "[a](b\($0).md) " }) },
    Shape("links that changed", 3000) {
      pair(900_000, each($0) { "[a](b\($0).md) " }, each($0) { "[a](c\($0).md) " })
    },
    Shape("links that are fewer", 6000) {
      pair(900_000, repeated("[b](b) ", $0), repeated("[b](b) ", $0 + 20))
    },
    Shape("links that are not there", 3000) { each($0) { "[a](b\($0).md) " } },
    Shape("images", 3000) { each($0) { "![a](b\($0).png) " } },
    Shape("inclusions", 2000) { each($0) { "[!INCLUDE [a](b\($0).md)]\n" } },
    Shape("fragments of a page with many anchors", 1000) {
      each($0) { "<a name=\"ancre-\($0)\"></a>\n\n[a](#Ancre-\($0)x)\n\n" }
    },
    Shape("a fragment of a page with a large anchor", 50_000) {
      "<a name=\"\(repeated("a", $0))\"></a>\n\n[a](#\(repeated("b", $0)))"
    },
    Shape("fragments of a page with many inclusions", 1000) {
      each($0) { "[!INCLUDE [a](b\($0).md)]\n\n[a](#ancre-\($0)x)\n\n" }
    },
    Shape("fragments of a page without anchors", 800) {
      each($0) { "## \(pair($0, "Titre \($0)", "Title \($0)"))\n\n[a](#title-\($0)) [b](#titre)\n\n" }
    },
    bare("anchors of the same name", 5000, "<a name=\"ancre\"></a>\n\n"),
    Shape("reference definitions", 5000) {
      each($0) { "[a\($0)]: b.md\n" } + "\n" + each($0) { "[a\($0)] " }
    },
    Shape("uses of a long definition", 12_500) {
      "[x]: \(repeated("a", 4 * $0)).md\n\n\(repeated("[x] ", $0))"
    },
    Shape("uses of a definition with an escape", 12_500) {
      "[x]: \(repeated("a", 4 * $0))&amp;.md\n\n\(repeated("[x] ", $0))"
    },
    Shape("a link whose address nearly is there", 50_000) {
      pair(900_000, repeated("a", $0), "[a](\(repeated("a", $0 / 2))b)")
    },
    Shape("code that nearly is there", 50_000) {
      pair(900_000, repeated("a", $0), "`\(repeated("a", $0 / 2))b`")
    },
    Shape("links and code that differ", 2000) {
      pair(900_000, each($0) { "`a\($0)` [a](b\($0)) " }, each($0) { "`c\($0)` [a](d\($0)) " })
    },
    Shape("references without a definition", 5000) { each($0) { "[a][b\($0)] " } },
  ]

  private static let pairs: [Shape] = [
    Shape("pairs", 700) { each($0) { "\(pair($0, "Une phrase.", "A sentence."))\n\n" } },
    Shape("pairs on a line", 700) { each($0) { "\(pair($0, "Une phrase.", "A sentence.")) " } },
    Shape("pairs of the same id", 700) { repeated("\(pair(101, "Une phrase.", "A sentence."))\n\n", $0) },
    Shape("pairs of the same id on a line", 700) {
      repeated("\(pair(101, "Une phrase.", "A sentence.")) ", $0)
    },
    bare("suppressions on a line", 5000, "| <!-- sxslint-disable "),
    bare("suppressions, each on a line", 2000, "<!-- sxslint-disable-next-line untranslated: a -->\n"),
    bare("suppressions of the same line", 2000, "<!-- sxslint-disable-next-line lost-unit -->"),
    bare("misspelt suppressions", 5000, "<!-- sxslint-x -->\n"),
    bare("suppressed findings", 1500, "<!-- sxslint-disable-next-line merge-conflict -->\n>>>>>>> a\n"),
    Shape("pairs in the wrong order", 700) { size in
      each(size) { "\(pair(100_000 - $0, "Une phrase.", "A sentence."))\n\n" }
    },
    Shape("pairs with a lone backtick", 700) {
      each($0) { "\(pair($0, "Une ` phrase.", "A ` sentence.")) " }
    },
    Shape("links that differ", 500) { size in
      each(size) { "\(pair($0, "Voir [a](a\($0).md).", "See [b](b\($0).md).")) " }
    },
    Shape("code that differs", 500) { size in
      each(size) { "\(pair($0, "Voir `a\($0)`.", "See `b\($0)`.")) " }
    },
    Shape("brackets that differ", 500) { size in
      each(size) { "\(pair($0, "Voir (a\($0).", "See (b\($0)).")) " }
    },
    Shape("words that repeat", 5000) { size in
      pair(900_000, each(size) { "mot\($0) mot\($0) " }, each(size) { "word\($0) " })
    },
    Shape("words with digits that repeat", 20_000) { pair(900_000, repeated("a1 ", $0), "x") },
    Shape("one garbled text but for its end", 20_000) { pair(900_000, repeated("Ã©", $0) + "Ð‘", "x") },
    Shape("targets that open", 2000) { each($0) { "<span data-ttu-id=\"1f2e3-\($0)\">a" } },
    Shape("sources that open", 2000) { each($0) { "<span data-stu-id=\"1f2e3-\($0)\">a\n\n" } },
    Shape("sources without a target", 2000) { each($0) { "<span data-stu-id=\"1f2e3-\($0)\">a</span>\n\n" } },
    bare("ids that are no attributes", 5000, "data-ttu-id "),
    bare("ids in comments that open", 5000, "> <!-- data-ttu-id\n\n"),
    bare("lost ids between other errors", 3000, "\\<span data-ttu-id\n\n>>>>>>> a\n\n"),
    Shape("text between the sides", 700) { size in
      each(size) {
        "<span data-ttu-id=\"1f2e3-\($0)\">a</span> b <span class=\"sxs-lookup\">"
          + "<span data-stu-id=\"1f2e3-\($0)\">a</span></span>\n"
      }
    },
  ]

  private static let frontMatter: [Shape] = [
    Shape("nested sequences", 50_000) { "---\na: \(repeated("[", $0))\(repeated("]", $0))\n---\n" },
    Shape("nested mappings", 400) { size in
      "---\n\((0..<size).map { repeated(" ", $0) + "a:\n" }.joined())---\n"
    },
    Shape("fields and comments", 4000) { "---\n\(each($0) { "cle\($0): valeur\n# a\n" })---\n" },
    Shape("fields", 5000) { "---\n\(each($0) { "cle\($0): valeur\n" })---\n" },
    Shape("fields of the same key", 5000) { "---\n\(repeated("title: valeur\n", $0))---\n" },
    Shape("translated keys", 5000) { "---\n\(repeated("titel: valeur\n", $0))title: valeur\n---\n" },
    Shape("misspelt keys", 5000) { "---\n\(repeated("titlee: valeur\n", $0))---\n" },
    Shape("suppressions below a key", 2000) {
      "---\ncle: valeur\n\(repeated("# sxslint-disable-next-line misspelt-key\n\n", $0))---\n"
    },
    Shape("lists", 3000) { "---\n\(each($0) { "cle\($0):\n- valeur\n- valeur\n" })---\n" },
    Shape("fields in a text", 5000) { size in
      "---\n\(each(size) { "k\($0): \"a: b: ms.date: \"\n" })ms.date: 01/01/2021\n---\n"
    },
    Shape("the start of keys in a text", 20_000) { "---\ntitle: \"\(repeated("ms.", $0))\"\n---\n" },
    Shape("a large field", 50_000) { "---\ntitle: \(repeated("a ", $0))\n---\n" },
    Shape("aliases", 10_000) { "---\na: &a b\nc: [\(repeated("*a, ", $0))]\n---\n" },
    Shape("pairs in the front matter", 500) { "---\n\(each($0) { "k\($0): \(pair($0, "a"))\n" })---\n" },
    Shape("suppressions of fields", 1500) { size in
      "---\n\(each(size) { "# <!-- sxslint-disable-next-line misspelt-key -->\ncle\($0): valeur\n" })---\n"
    },
    Shape("an unclosed block", 5000) { "---\n\(each($0) { "cle\($0): valeur\n" })" },
  ]
}
