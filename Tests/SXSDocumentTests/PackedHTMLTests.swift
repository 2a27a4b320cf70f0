import TestSupport
import Testing

@testable import SXSDocument

private func pair(_ target: String, _ source: String, _ id: String = "1f2e3-104") -> String {
  """
  <span data-ttu-id="\(id)">\(target)</span><span class="sxs-lookup">\
  <span data-stu-id="\(id)">\(source)</span></span>
  """
}

@Suite struct PackedHTMLTests {
  /// What libxml2 reads of a text, and what is read of it.
  private func reading(_ text: String, isAbridged: Bool) -> (html: PackedHTML, reader: TagReader) {
    let bytes = ContiguousArray(text.utf8)
    let abridged = AbridgedText(bytes, body: SourceRange(0, bytes.count), isWhole: false, lead: 0)
    var markdown = MarkdownParser()
    let isComplete = markdown.parse(abridged.bytes, .tables, wantsProse: false)
    #expect(isComplete)
    let packed = PackedHTML(abridged.restore(markdown.events), of: bytes, isAbridged: isAbridged)
    var reader = TagReader(packed)
    var html = HTMLParser()
    guard case .complete = html.parse(packed.bytes, from: 0, with: &reader) else {
      Issue.record("libxml2 does not come to the end")
      return (packed, reader)
    }
    reader.finish()
    return (packed, reader)
  }

  /// All that is said of the tags.
  private func tags(_ reader: TagReader) -> [String] {
    reader.tags.map { tag in
      let attributes = reader.attributes[tag.attributes].map {
        "\($0.name) \(String(describing: $0.nameRange)) \($0.valueRange) \(String(describing: $0.decoded))"
      }
      return "\(tag.kind) \(tag.element) \(tag.isSelfClosing) \(tag.range) \(attributes)"
    }
  }

  @Test(arguments: wovenTexts + [wovenTexts.joined(separator: "\n\n")])
  func `abridged pairs have the tags that libxml2 reads`(_ text: String) {
    let whole = reading(text, isAbridged: false).reader
    let abridged = reading(text, isAbridged: true).reader
    #expect(!abridged.hasMissedPairs)
    #expect(tags(abridged) == tags(whole))
    #expect(abridged.comments == whole.comments)
  }

  @Test func `nearly nothing is left of pairs`() {
    let line = "- " + pair("Oui ![a](b.md \"c\")", "Yes [a](b.md \"c\")") + "\n\n"
    let text = "<br />\n\n" + String(repeating: line, count: 100) + "a<br />"
    let (html, reader) = reading(text, isAbridged: true)
    #expect(html.bytes.count < 32)
    #expect(reader.tags.count == 602)
  }

  @Test(arguments: ["<p title=\"x>\n\n", "<p title=\n\n", "<div\n\n"])
  func `pairs that an open tag swallows are read in full`(_ opening: String) {
    let text = opening + pair("Oui", "Yes") + " " + pair("Non", "No", "1f2e3-105")
    #expect(reading(text, isAbridged: true).reader.hasMissedPairs)
    // The quote of the first id ends the value.
    #expect(parse(text).units.last?.target?.id?.number == 105)
  }
}
