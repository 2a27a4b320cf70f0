import SXSDocument

/// Lines for a person, as they grow.
///
/// What comes from documents and names is given to `show` and the tool's own words to `write`; that, and a look at the
/// beginning of every line, keeps strangers' text from becoming a command to the terminal or to a build server.
struct Printout {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  private let useColor: Bool
  private var lineStart = 0

  init(useColor: Bool = false) { self.useColor = useColor }

  /// Appends words of the tool's own.
  mutating func write(_ text: String, _ style: Style? = nil) {
    guard let style, useColor else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(contentsOf: style.sequence.utf8)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: Style.reset.utf8)
  }

  /// Appends bytes that are safe to show already.
  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Appends blanks.
  mutating func blanks(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Appends text that may hold anything.
  mutating func show(_ text: String) { VisibleText.append(Array(text.utf8)[...], to: &bytes) }

  /// Appends text that may hold anything.
  mutating func show(_ text: ByteString) { VisibleText.append(text.bytes[...], to: &bytes) }

  /// Ends the line.
  ///
  /// The runner of GitHub obeys `::command::` at the start of a line, whatever blanks stand before it.
  mutating func endLine() {
    if let colon = commandStart { bytes.replaceSubrange(colon, with: "\\u{3a}".utf8) }
    // Nor may blanks stay behind the last word of a line.
    while bytes.count > lineStart, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
  }

  /// Where the line's first word is, if it begins with `::`.
  ///
  /// The reader holds the bytes as long as it lives, and changing them then would copy all that was written before.
  private var commandStart: Range<Int>? {
    var reader = ScalarReader(bytes[lineStart...])
    while let element = reader.next() {
      if let scalar = element.scalar, scalar.properties.isWhitespace { continue }
      return bytes[element.range.lowerBound...].starts(with: "::".utf8) ? element.range : nil
    }
    return nil
  }
}
