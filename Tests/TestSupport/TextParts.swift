import SXSDocument

/// A document cut where text can be put in without a change of meaning.
struct TextParts {
  /// The `---` that opens the front matter, or the first comment of a YAML page; empty if there is neither.
  var opening = ""

  /// The rest of the front matter with the `---` that closes it.
  var fields = ""

  /// Whether front matter that is opened is closed; if it is not, ``opening`` is the whole text.
  var isClosed = true

  /// What follows.
  var body = ""

  /// Cuts a Markdown page, or else a YAML page.
  ///
  /// Marks in the lines are looked through.
  init(of text: String, isPage: Bool) {
    let lines = Self.lines(of: text)
    func unmarked(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var bytes = MarkedText(Self.text(of: line)).bytes[...]
      while bytes.last?.isWhiteSpaceASCII == true { bytes.removeLast() }
      return ArraySlice(bytes)
    }
    let delimiter = Array("---".utf8)[...]
    let first = lines.first.map(unmarked) ?? []
    guard first == delimiter || !isPage && first.first == UInt8(ascii: "#") else {
      body = text
      return
    }
    opening = Self.text(of: lines[0])
    guard isPage else {
      body = lines.dropFirst().map(Self.text).joined()
      return
    }
    guard let closing = lines.dropFirst().firstIndex(where: { unmarked($0) == delimiter }) else {
      opening = text
      isClosed = false
      return
    }
    fields = lines[1...closing].map(Self.text).joined()
    if lines[closing].last != UInt8(ascii: "\n") { fields += "\n" }
    body = lines[(closing + 1)...].map(Self.text).joined()
  }

  /// The lines of a text, with their ends.
  private static func lines(of text: String) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private static func text(of line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }
}
