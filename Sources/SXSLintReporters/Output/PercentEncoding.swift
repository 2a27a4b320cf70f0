import SXSDocument

extension ByteString {
  /// The path as a relative reference of a URI: what is not unreserved is written as `%FF`, and so survives whatever
  /// bytes a name is made of.
  var percentEncoded: String {
    var output: [UInt8] = []
    for byte in bytes {
      let isPlain = byte.isLetterASCII || byte.isDigitASCII || "-._~/".utf8.contains(byte)
      if isPlain {
        output.append(byte)
      } else {
        output.append(contentsOf: "%\(byte.digits(width: 2, radix: 16, uppercase: true))".utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
