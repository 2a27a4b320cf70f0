import SXSDocument

extension ByteString {
  /// The text in single quotes, for a message; a long one is cut.
  var quoted: String {
    let limit = 60
    guard count > limit else { return "'\(string)'" }
    var end = limit
    while end > 0, bytes[end].isUTF8Continuation { end -= 1 }
    return "'\(ByteString(bytes[..<end]).string)…'"
  }
}
