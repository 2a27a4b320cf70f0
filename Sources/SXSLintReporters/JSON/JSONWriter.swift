import SXSDocument

/// The elements of an array, each on a line of its own, while they come.
struct JSONLines {
  private var writer = JSONWriter()

  /// What was written so far.
  var bytes: [UInt8] { writer.bytes }

  /// Appends an element.
  mutating func add(_ element: (inout JSONWriter) -> Void) {
    writer.beginLine()
    element(&writer)
  }
}

/// Writes JSON, byte by byte and in the order of the calls.
///
/// Keeps track of commas only: whoever calls it opens and closes in pairs. Whatever the bytes of a text are, the outcome
/// is valid; what is not UTF-8 becomes U+FFFD.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Whether the next key or element follows another one.
  private var needsComma = false

  /// An object, all on one line unless its keys have line breaks.
  mutating func object(lineBreak: String = "", _ fields: (inout JSONWriter) -> Void) {
    open("{")
    fields(&self)
    bytes.append(contentsOf: lineBreak.utf8)
    close("}")
  }

  /// An array, all on one line.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open("[")
    for each in elements { element(&self, each) }
    close("]")
  }

  /// An array with each element on a line of its own, so that a difference between two reports reads well.
  mutating func lines<Elements: Collection>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    var lines = JSONLines()
    for each in elements { lines.add { element(&$0, each) } }
    self.lines(lines)
  }

  /// An array with each element on a line of its own, of elements that were written before.
  mutating func lines(_ elements: JSONLines) {
    open("[")
    bytes.append(contentsOf: elements.bytes)
    if !elements.bytes.isEmpty { bytes.append(contentsOf: "\n  ".utf8) }
    close("]")
  }

  /// The key of a field; its value must follow.
  ///
  /// - Parameters:
  ///   - name: The key, in ASCII.
  ///   - lineBreak: What stands before it in an object of several lines.
  mutating func key(_ name: String, lineBreak: String = "") {
    separate(lineBreak.isEmpty)
    bytes.append(contentsOf: "\(lineBreak)\"\(name)\": ".utf8)
    needsComma = false
  }

  /// A whole number, or `null`.
  mutating func value(_ number: Int?) { literal(number.map { String($0) } ?? "null") }

  /// `true` or `false`.
  mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// A text.
  mutating func value(_ text: String) { value(ByteString(text)) }

  /// A text, or `null`.
  mutating func value(_ text: ByteString?) {
    guard let text else { return literal("null") }
    separate()
    bytes.append(UInt8(ascii: "\""))
    escape(text.bytes[...])
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// `null`.
  mutating func null() { literal("null") }

  /// Fields with texts.
  mutating func fields(_ fields: [(key: String, value: String)]) {
    for (key, text) in fields {
      self.key(key)
      value(text)
    }
  }

  /// Fields with whole numbers, or `null`.
  mutating func numbers(_ fields: [(key: String, value: Int?)]) {
    for (key, number) in fields {
      self.key(key)
      value(number)
    }
  }

  /// A document in a line of its own, behind those before it.
  mutating func document(_ content: (inout JSONWriter) -> Void) {
    needsComma = false
    content(&self)
    endLine()
  }

  /// Ends the line, and with it the document.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Begins the line of an element.
  fileprivate mutating func beginLine() {
    separate(false)
    bytes.append(contentsOf: "\n    ".utf8)
    needsComma = false
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate(_ addBlank: Bool = true) {
    guard needsComma else { return }
    bytes.append(UInt8(ascii: ","))
    if addBlank { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func escape(_ text: ArraySlice<UInt8>) {
    if text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C && $0 != 0x23 }) {
      return bytes.append(contentsOf: text)
    }
    var reader = ScalarReader(text)
    while let element = reader.next() {
      guard let scalar = element.scalar else {
        bytes.append(contentsOf: "\u{FFFD}".utf8)
        continue
      }
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      // A report on the standard output is read by terminals and build servers as well.
      case _ where VisibleText.isHidden(scalar) || VisibleText.isCommand(text, at: element.range.lowerBound):
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          bytes.append(contentsOf: "\\u\(unit.digits(width: 4, radix: 16))".utf8)
        }
      default: bytes.append(contentsOf: text[element.range])
      }
    }
  }
}
