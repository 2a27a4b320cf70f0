import SXSDocument

extension ByteString {
  /// The text for one line of a terminal or a build log: nothing in it moves the cursor, turns the direction of the
  /// text or is taken for a command of the build system.
  var visible: String {
    var text = ""
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    var last: Unicode.Scalar?
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        // `##[` and `##vso[` are commands wherever they stand in a line.
        let isHidden = scalar.isInvisibleControl || (scalar == "#" && last == "#")
        text += isHidden ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        offset += encoded.count
        last = scalar
      case .error(let length):
        for byte in bytes[offset..<(offset + length)] {
          text += "\\x" + String(byte, radix: 16, uppercase: true)
        }
        offset += length
      case .emptyInput:
        return text
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character controls a terminal or the direction of the text.
  fileprivate var isInvisibleControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
