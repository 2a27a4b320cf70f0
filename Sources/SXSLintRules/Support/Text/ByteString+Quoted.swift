import SXSDocument

extension ByteString {
  /// The text in single quotes, for a message; a long one is cut, and characters that nobody sees are named.
  var quoted: String { quoted(upTo: 60) }

  /// The same for a path, an anchor or an id, which is worth little in part: only one that is made to be long is cut.
  var quotedName: String { quoted(upTo: 400) }

  private func quoted(upTo limit: Int) -> String {
    guard count > limit else { return "'\(visible)'" }
    var end = limit
    while end > 0, bytes[end].isUTF8Continuation { end -= 1 }
    return "'\(ByteString(bytes[..<end]).visible)…'"
  }

  private var visible: String {
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    return isPlain ? string : string.withVisibleCharacters
  }
}

extension String {
  /// The text with blanks for line ends and tabs, and with `\u{200b}` for what is not seen, looks like a blank, or turns
  /// the text around.
  fileprivate var withVisibleCharacters: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if !scalar.isUnseen {
        text.unicodeScalars.append(scalar)
      } else if scalar.value < 0xA0, scalar.properties.isWhitespace {
        text += " "
      } else {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control, white space other than a blank, or one that words do not need: scripts need
  /// joiners and marks of direction.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200B, 0x2028...0x202F, 0x205F...0x2069: true
    case 0x3000, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
