import SXSDocument

/// How text from documents and file names is shown to a person: nothing in it may act, and nothing may hide.
///
/// Control, bidirectional-control and invisible characters are written as `\u{1b}`, bytes that are not UTF-8 as `\xff`,
/// and the marks by which build servers know a command in a log (`##[` and `##vso[`) lose their first `#`.
package enum VisibleText {
  /// Whether a scalar is written as its number: it would control the terminal, reorder the line, or not be seen.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    // ASCII and Latin letters, as most are; C0, DEL, C1, and the soft hyphen.
    if value < 0x300 { return value < 0x20 || value >= 0x7F && value < 0xA0 || value == 0xAD }
    return switch value {
    // Zero-width space, invisible joiners and operators, byte order mark, annotation anchors. The joiners of
    // letters (U+200C, U+200D) and the variation selectors are part of how words and emoji are written.
    case 0x200B, 0x2060...0x2065, 0xFEFF, 0xFFF0...0xFFFB: true
    // The fillers of Hangul, the separator of Mongolian vowels, controls that are no longer used.
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E, 0x206A...0x206F: true
    // Controls of shorthand and of music; tags, which spell any ASCII text unseen.
    case 0x1_BCA0...0x1_BCA3, 0x1_D173...0x1_D17A, 0xE_0000...0xE_007F: true
    // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line and paragraph separator.
    case 0x2028, 0x2029: true
    // No characters, and forbidden in XML.
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a command to a build server begins at an index: GitHub reads `##[…]`, Azure `##vso[…]`, anywhere in a line.
  static func isCommand(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "#"), bytes[index...].starts(with: "##".utf8) else { return false }
    let rest = bytes[(index + 2)...].prefix(4)
    return rest.first == UInt8(ascii: "[") || rest.lazy.map(\.lowercasedASCII).elementsEqual("vso[".utf8)
  }

  /// Appends bytes as they are shown.
  package static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) {
      output.append(contentsOf: bytes)
      return
    }
    var reader = ScalarReader(bytes)
    while let element = reader.next() { append(element, of: bytes, to: &output) }
  }

  /// Appends one scalar as it is shown.
  static func append(_ element: ScalarReader.Element, of bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard let scalar = element.scalar else {
      for byte in bytes[element.range] {
        output.append(contentsOf: "\\x\(byte.digits(width: 2, radix: 16))".utf8)
      }
      return
    }
    if isHidden(scalar) || isCommand(bytes, at: element.range.lowerBound) {
      output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".utf8)
    } else {
      output.append(contentsOf: bytes[element.range])
    }
  }
}

extension ByteString {
  /// The text as it is shown to a person, see ``VisibleText``.
  var visibleBytes: [UInt8] {
    var output: [UInt8] = []
    VisibleText.append(bytes[...], to: &output)
    return output
  }
}

extension String {
  /// The text as it is shown to a person, see ``VisibleText``.
  var visible: String { String(decoding: ByteString(self).visibleBytes, as: UTF8.self) }
}
