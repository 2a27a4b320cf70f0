import SXSDocument

/// Lines for a person, as they grow.
///
/// What comes from documents and names is given to `show` and the tool's own words to `write`; that, and a look at the
/// beginning of every line, keeps strangers' text from becoming a command to the terminal or to a build server.
struct Printout {
  /// What was written so far.
  var bytes: [UInt8] { lines + line }

  private let useColor: Bool
  private let fileLinks: FileLinks?

  /// The lines that have ended.
  private var lines: [UInt8] = []

  /// The line that has not; by itself, so that a look at it never costs a copy of the whole.
  private var line: [UInt8] = []

  init(useColor: Bool = false, fileLinks: FileLinks? = nil) {
    self.useColor = useColor
    self.fileLinks = fileLinks
  }

  init(_ options: ReporterOptions) {
    self.init(useColor: options.useColor, fileLinks: options.fileLinks)
  }

  /// Appends words of the tool's own.
  mutating func write(_ text: String, _ style: Style? = nil) {
    guard let style, useColor else { return line.append(contentsOf: text.utf8) }
    line.append(contentsOf: style.sequence.utf8)
    line.append(contentsOf: text.utf8)
    line.append(contentsOf: Style.reset.utf8)
  }

  /// Appends bytes that are safe to show already.
  mutating func write(_ text: [UInt8]) { line.append(contentsOf: text) }

  /// Appends blanks.
  mutating func blanks(_ count: Int) {
    line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Appends text that may hold anything.
  mutating func show(_ text: String) { VisibleText.append(Array(text.utf8)[...], to: &line) }

  /// Appends text that may hold anything.
  mutating func show(_ text: ByteString) { VisibleText.append(text.bytes[...], to: &line) }

  /// Appends the path of a file, which is a link where the terminal takes one.
  mutating func show(path: ByteString) {
    guard let fileLinks else { return show(path) }
    line.append(contentsOf: "\u{1B}]8;;\(fileLinks.address(of: path))\u{1B}\\".utf8)
    show(path)
    line.append(contentsOf: "\u{1B}]8;;\u{1B}\\".utf8)
  }

  /// Ends the line.
  mutating func endLine() {
    if let colon = Self.command(in: line) { line.replaceSubrange(colon...colon, with: "\\u{3a}".utf8) }
    // Nor may blanks stay behind the last word of a line.
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    line.append(UInt8(ascii: "\n"))
    lines.append(contentsOf: line)
    line.removeAll(keepingCapacity: true)
  }

  /// Where a command begins in a line, if it is one.
  ///
  /// The runner of GitHub obeys `::command::` at the start of a line, whatever blanks stand before it.
  private static func command(in line: [UInt8]) -> Int? {
    var reader = ScalarReader(line[...])
    while let element = reader.next() {
      if let scalar = element.scalar, scalar.properties.isWhitespace { continue }
      let start = element.range.lowerBound
      return line[start...].starts(with: "::".utf8) ? start : nil
    }
    return nil
  }
}
