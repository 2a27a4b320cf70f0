import SXSDocument

/// Writes XML, an element in a line.
struct XMLWriter {
  /// What was written so far.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  private var depth = 0

  /// Elements to be put into another document.
  static func fragment(depth: Int) -> XMLWriter {
    var writer = XMLWriter()
    writer.bytes = []
    writer.depth = depth
    return writer
  }

  /// An element that holds others.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: ByteString)] = [],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: [(name: String, value: ByteString)] = []) {
    open(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  /// An element that holds lines of text, visible already.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: ByteString)] = [], lines: [UInt8]
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    Markup.escape(lines[...], to: &bytes)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Elements that were written before.
  mutating func append(_ fragment: XMLWriter) { bytes.append(contentsOf: fragment.bytes) }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: ByteString)]) {
    indent()
    bytes.append(contentsOf: "<\(name)".utf8)
    for (name, value) in attributes {
      bytes.append(contentsOf: " \(name)=\"".utf8)
      Markup.append(value.bytes[...], to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

extension ByteString {
  /// A whole number in decimal digits.
  init(_ number: Int) { self.init(String(number)) }
}
