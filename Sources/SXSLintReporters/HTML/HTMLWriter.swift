import SXSDocument

/// Writes HTML: the page's own words by `write`, all that comes from documents and names by the other methods.
struct HTMLWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Appends markup of the page's own.
  mutating func write(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends the content of an attribute, or of an element whose content is plain text.
  mutating func attribute(_ text: ByteString) { Markup.append(text.bytes[...], to: &bytes) }

  /// Appends text that may hold anything.
  mutating func show(_ text: ByteString) { show(text.bytes[...], keepsLines: false) }

  /// Appends text that may hold anything.
  mutating func show(_ text: String) { show(ByteString(text)) }

  /// Appends a part of a document: its lines stay lines, and its tabs tabs.
  mutating func lines(_ text: ArraySlice<UInt8>) { show(text, keepsLines: true) }

  /// Appends parts of a page that were written before.
  mutating func append(_ part: HTMLWriter) { bytes.append(contentsOf: part.bytes) }

  private mutating func show(_ text: ArraySlice<UInt8>, keepsLines: Bool) {
    if text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) {
      return Markup.escape(text, to: &bytes)
    }
    var reader = ScalarReader(text)
    while let element = reader.next() {
      let scalar = element.scalar
      // As references, so that no line of the page begins with what a build server takes for a command.
      if keepsLines, scalar == "\n" || scalar == "\t" {
        write(scalar == "\n" ? "&#10;" : "&#9;")
        continue
      }
      if keepsLines, isLineFeed(text, behind: element.range) { continue }
      var visible: [UInt8] = []
      VisibleText.append(element, of: text, to: &visible)
      // An escape in a line from right to left would be torn apart.
      let isEscape = !visible.elementsEqual(text[element.range])
      if isEscape { write("<bdi>") }
      Markup.escape(visible[...], to: &bytes)
      if isEscape { write("</bdi>") }
    }
  }

  /// Whether a carriage return is the first half of a line end.
  private func isLineFeed(_ text: ArraySlice<UInt8>, behind range: Range<Int>) -> Bool {
    text[range.lowerBound] == UInt8(ascii: "\r") && range.upperBound < text.endIndex
      && text[range.upperBound] == UInt8(ascii: "\n")
  }
}
