/// A way of writing a document that must not change what is found in it, or must silence it.
public enum Variant: String, CaseIterable, Sendable {
  /// The text itself.
  case asWritten = "as written"
  /// Characters of two, three and four bytes before everything else: offsets are bytes, not characters.
  case multiByteInFront = "with multi-byte text in front"
  /// CR LF line ends.
  case carriageReturns = "with CR LF line ends"
  /// A byte order mark.
  case byteOrderMark = "with a byte order mark"
  /// The body as the content of a code fence, where nothing is markup.
  case fenced = "in a code fence"

  /// Whether nothing must be found in this variant.
  public var silences: Bool { self == .fenced }

  /// The text of a document in this variant, marks included.
  public func apply(to text: String, path: String) -> String {
    let isPage = path.utf8.suffix(3).elementsEqual(".md".utf8)
    switch self {
    case .asWritten: return text
    case .byteOrderMark: return "\u{FEFF}" + text
    case .carriageReturns: return String(decoding: withCarriageReturns(Array(text.utf8)), as: UTF8.self)
    case .multiByteInFront:
      // Inert as prose and as YAML: no letters that a sentence of English is told by, no markup characters.
      let inert = "é前🙂ש"
      let parts = TextParts(of: text, isPage: isPage)
      // Behind an empty range at the very start: that says something of the document as a whole.
      let start = parts.body.hasPrefix("⟦⟧") ? "⟦⟧" : ""
      guard parts.isClosed else { return text }
      // A comment right behind the `---` looks like a heading behind a thematic break, so that a field is better.
      let line = parts.fields.prefix { $0 != "\n" }.contains(":") ? "x-note: \(inert)\n" : "# \(inert)\n"
      let comment = isPage && parts.opening.isEmpty ? "" : line
      let paragraph = isPage ? "\(inert)\n\n" : ""
      return parts.opening + comment + parts.fields + start + paragraph + parts.body.dropFirst(start.count)
    case .fenced:
      guard isPage else { return text }
      let parts = TextParts(of: text, isPage: isPage)
      let fence = "~~~~~~~~~~~~"
      return parts.opening + parts.fields + "\(fence)\n\(parts.body)\n\(fence)\n"
    }
  }

  /// The bytes with a carriage return before every line feed that has none.
  private func withCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), result.last != UInt8(ascii: "\r") { result.append(UInt8(ascii: "\r")) }
      result.append(byte)
    }
    return result
  }
}
